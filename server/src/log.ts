import { Fault } from './errors.ts'

/**
 * The operating log on stderr: one JSON line an event, from an allow-list. Errors are named by code and place, never by
 * message: messages of libraries may hold what a person typed.
 */
export interface Log {
  error(event: string, params?: Record<string, string | number>): void
  warn(event: string, params?: Record<string, string | number>): void
  /** Reports a failure in the background or a defect of a request. */
  report(error: unknown, where?: string): void
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export function createLog(
  level: LogLevel,
  write: (line: string) => void = line => void process.stderr.write(line),
): Log {
  const enabled = (of: LogLevel) => logLevels.indexOf(of) >= logLevels.indexOf(level)
  const line = (of: 'warn' | 'error', event: string, params: Record<string, string | number> = {}) => {
    if (enabled(of)) write(`${JSON.stringify({ at: new Date().toISOString(), level: of, event, ...params })}\n`)
  }
  return {
    error: (event, params) => line('error', event, params),
    warn: (event, params) => line('warn', event, params),
    report(error, where = '') {
      if (error instanceof Fault) return line('warn', error.code, { where, ...error.params })
      line('error', 'defect', { where, ...describe(error) })
    },
  }
}

/** Class, SQLSTATE or system code, and the frames of our own code; no message. */
function describe(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = (error as { code?: unknown }).code
  // What stands before the frames repeats the message, which may have lines of its own.
  const { stack = '', message } = error
  const at = stack.indexOf(message)
  const frames = (at < 0 ? '' : stack.slice(at + message.length))
    .split('\n')
    .filter(frame => /^\s+at .*\/(server|scenarios)\//.test(frame))
    .slice(0, 6)
    .map(frame => frame.trim().replace(/(?:file:\/\/)?\/[^\s()]*?\/(server|scenarios)\//, '$1/'))
  return { name: error.name, ...(typeof code === 'string' && { code }), frames: frames.join(' < ') }
}
