/** C0 without tab and LF, DEL, C1. */
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g

/**
 * Characters that show nothing: soft hyphen, zero width space, word joiner and invisible operators, BOM, direction
 * marks, interlinear marks, tag characters. They would split a name so that nobody finds it, or carry words to a model that no person
 * can see. ZWJ and ZWNJ stay: scripts and emoji need them.
 */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/**
 * The form in which every kind of document hands out its text: NFC, well-formed UTF-16, LF, no control and no invisible
 * characters, no blanks at line ends, at most one blank line in a row.
 */
export function tidyText(raw: string): string {
  return raw
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(/[\f\v]/g, '\n')
    .toWellFormed()
    .replace(controls, '')
    .replace(invisible, '')
    .normalize('NFC')
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/**
 * Whether somebody could read this: something beside blanks, and at most a third of it replacement characters or
 * private use (what a PDF font without a character map yields).
 */
export function isLegible(text: string): boolean {
  const visible = text.replace(/\s/g, '')
  const lost = visible.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0
  return visible.length > 0 && lost <= visible.length / 3
}
