/** EUR per million tokens are micro-euros per token. Rounded up: a budget must not be exceeded by rounding. */
export const cost = (
  price: { input: number; output: number },
  usage: { inputTokens: number; outputTokens: number },
): number => Math.ceil(Number((usage.inputTokens * price.input + usage.outputTokens * price.output).toFixed(6)))

/**
 * A low guess of a prompt's length: German has hardly more than 4 characters a token. A prompt is refused as too long
 * only where it surely is; the provider knows better.
 */
export const estimateTokens = (texts: readonly string[]): number =>
  Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / 4.5)
