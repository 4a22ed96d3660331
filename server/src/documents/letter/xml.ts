const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** For content and attributes of XML 1.0; characters that XML can't hold must be gone before (`content.ts`). */
export const escapeXml = (text: string) => text.replace(/[&<>"']/g, character => named[character]!)
