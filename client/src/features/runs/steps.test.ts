import type { ConversationState, RunState } from '@ki-reallabor/server/runs/contract'
import { describe, expect, it } from 'vitest'
import { draftsToShow, reach, statusOf, stepFromHash, toggleShown, waitingStep } from './steps.ts'

const run = (letter: string, status: RunState['status'], text = '', minute = 0, rated = false): RunState =>
  ({
    id: letter,
    letter,
    status,
    segments: text ? [{ origin: 'model', text }] : [],
    createdAt: `2026-11-23T09:${String(minute).padStart(2, '0')}:00Z`,
    rating: rated ? {} : null,
  }) as unknown as RunState

const conversation = (inputs: Record<string, string>, runs: RunState[] = []): ConversationState =>
  ({
    inputs,
    runs,
    scenario: { fields: [{ name: 'a', label: 'A', kind: 'line', required: true, maxLength: 9, takesFile: false }] },
  }) as unknown as ConversationState

const all = (state: ConversationState, open: 1 | 2 | 3 | 4) =>
  ([1, 2, 3, 4] as const).map(step => statusOf(step, open, state, state.inputs)).join(' ')

describe('which step waits', () => {
  it.each([
    ['an empty form', conversation({}), 1, 1, 'current todo todo todo'],
    ['a filled form', conversation({ a: 'x' }), 2, 2, 'done current todo todo'],
    ['a draft being written', conversation({ a: 'x' }, [run('A', 'running')]), 3, 3, 'done done current todo'],
    ['a failure', conversation({ a: 'x' }, [run('A', 'failed')]), 3, 3, 'done done current todo'],
    ['a draft to look at', conversation({ a: 'x' }, [run('A', 'completed', 'Text')]), 3, 4, 'done done current todo'],
    [
      'one of two rated',
      conversation({ a: 'x' }, [run('A', 'completed', 'Text', 0, true), run('B', 'interrupted', 'Te')]),
      4,
      4,
      'done done done current',
    ],
  ] as const)('%s', (_, state, waiting, farthest, line) => {
    expect(waitingStep(state)).toBe(waiting)
    expect(reach(state, state.inputs)).toBe(farthest)
    expect(all(state, waiting)).toBe(line)
  })
  it('is all done once every draft is rated', () =>
    expect(all(conversation({ a: 'x' }, [run('A', 'completed', 'Text', 0, true)]), 3)).toBe('done done current done'))
  it('comes from the address', () =>
    expect(['#schritt-3', '#schritt-5', '#f2', ''].map(stepFromHash)).toEqual([3, null, null, null]))
})

describe('which drafts stand side by side', () => {
  it.each([
    ['one', [run('A', 'running')], 'A'],
    ['two of one release', [run('A', 'completed', 'x'), run('B', 'failed')], 'A,B'],
    [
      'a retry instead of the failure',
      [run('A', 'completed', 'x'), run('B', 'failed'), run('C', 'running', '', 1)],
      'A,C',
    ],
    ['what was stopped with words stays', [run('A', 'interrupted', 'x'), run('B', 'running', '', 1)], 'A,B'],
    [
      'the newest two',
      [run('C', 'completed', 'x', 2), run('A', 'completed', 'x'), run('B', 'completed', 'x', 1)],
      'B,C',
    ],
  ])('%s', (_, runs, shown) => expect(draftsToShow(runs).join()).toBe(shown))
  it('a third takes the place of the first', () => {
    expect(toggleShown(['A', 'B'], 'C')).toEqual(['B', 'C'])
    expect(toggleShown(['A', 'B'], 'A')).toEqual(['B'])
    expect(toggleShown(['B'], 'B')).toEqual(['B'])
  })
})
