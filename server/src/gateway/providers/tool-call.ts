import { parameterUnsupported } from '../faults.ts'
import type { ProviderConfig, ToolCall } from '../provider.ts'

/**
 * A call's arguments as an object, for providers that don't take them as text.
 * @throws parameter-unsupported where an earlier answer's arguments are no JSON object
 */
export function argumentsOf(call: ToolCall, { id }: ProviderConfig): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(call.arguments === '' ? '{}' : call.arguments)
  } catch {
    value = undefined // the same verdict as for a number or a list
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw parameterUnsupported({ provider: id, parameter: 'tool_calls.arguments' })
  }
  return value as Record<string, unknown>
}
