import type { Tone } from '../../kern/badge.tsx'
import type { text } from './text.de.ts'

type StateKey = Extract<keyof typeof text, `state.${string}`>
type Known = StateKey extends `state.${infer Name}` ? Name : never

/** Ends of a call of a model, as the filter offers them. */
export const requestStates = ['completed', 'interrupted', 'refused', 'outcome-unknown', 'accepted'] as const

/** Every act that has a text; newer servers may know more. */
const tones: Record<Known, Tone | undefined> = {
  accepted: 'info',
  completed: 'success',
  interrupted: 'warning',
  refused: 'danger',
  'outcome-unknown': 'warning',
  'log-opened': undefined,
  void: 'warning',
  erased: undefined,
  'log-read': undefined,
  'log-verified': undefined,
  'writer-lost': 'warning',
  'signed-in': undefined,
  'signed-out': undefined,
  'sign-in-refused': 'warning',
  'token-created': undefined,
  'token-revoked': undefined,
  'scenario-submitted': undefined,
  'scenario-returned': undefined,
  'scenario-released': undefined,
  'scenario-withdrawn': undefined,
  started: undefined,
  stopped: undefined,
  unlocked: undefined,
}

export const otherStates = (Object.keys(tones) as Known[]).filter(
  state => !(requestStates as readonly string[]).includes(state),
)

export const isKnownState = (state: string): state is Known => Object.hasOwn(tones, state)

export const toneOf = (state: string): Tone | undefined => (isKnownState(state) ? tones[state] : undefined)
