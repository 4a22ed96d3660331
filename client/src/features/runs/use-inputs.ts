import { type ConversationState, saveInputs } from '@ki-reallabor/server/runs/contract'
import { call } from '../../api/call.ts'
import { patchConversation } from './conversation.ts'
import { forgetTyped, useAutosave } from './use-autosave.ts'

const keyOf = (conversationId: string) => `inputs/${conversationId}`

export const forgetInputs = (conversationId: string) => forgetTyped(keyOf(conversationId))

/** What is typed into a run's form, saved as it is typed. */
export function useInputs(personId: string, conversation: ConversationState) {
  const { id, inputs, revision, updatedAt } = conversation
  return useAutosave({
    ...{ personId, key: keyOf(id), staleCode: 'stale-revision' },
    server: { values: inputs, revision, savedAt: updatedAt },
    save: async (values, basedOn) => {
      const saved = await call(saveInputs, {
        params: { conversationId: id },
        body: { inputs: { ...values }, revision: basedOn },
      })
      patchConversation(id, state => ({ ...state, inputs: { ...values }, ...saved }))
      return saved
    },
  })
}
export type Inputs = ReturnType<typeof useInputs>
