import type { Preview } from '@ki-reallabor/server/runs/contract'
import { useId } from 'react'
import { TextButton } from '../../kern/button.tsx'
import { useRunText } from './text.ts'
import type { Deciding } from './use-deciding.ts'

/** All that the person has decided in this conversation, each to be taken back. */
export function OwnDecisions({ decisions, deciding }: { decisions: Preview['decisions']; deciding: Deciding }) {
  const t = useRunText()
  const id = useId()
  if (decisions.length === 0) return null
  return (
    <section className="stack2" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} data-own-decisions className="rl-house__label">
        {t('ownDecisions')}
      </h3>
      <ul className="rl-own">
        {decisions.map(decision => (
          <li key={decision.id}>
            <span>
              {deciding.sentenceOf(decision)}
              {decision.count === 0 && <span className="muted"> {t(`idle.${decision.kind}`)}</span>}
            </span>
            <TextButton
              aria-label={t('undoOf', { text: decision.texts[0]! })}
              onClick={() => {
                if (!deciding.change.isPending)
                  deciding.change.mutate({ kind: 'undo', decision, focus: '[data-own-decisions]' })
              }}
            >
              {t('undoDecision')}
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
