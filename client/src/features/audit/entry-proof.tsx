import type { LogEntryDetail } from '@ki-reallabor/server/audit/contract'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../app/format.ts'
import { Status } from '../../kern/badge.tsx'
import { Facts } from '../../kern/facts.tsx'
import { recompute } from './proof.ts'
import { useLogText } from './text.ts'

/** Checksum, place in the tree and the text that was hashed, for whoever wants to follow it by hand. */
export function EntryProof({ detail }: { detail: LogEntryDetail }) {
  const t = useLogText()
  const { proof, sha256, closing } = detail
  return (
    <details open className="rl-details">
      <summary className="strong">{t('proof')}</summary>
      <div className="stack2">
        <Facts
          look="stack"
          small
          facts={[
            detail.entry.model !== null && [t('sha256'), sha256 ? <Hash key="hash" hex={sha256} /> : t('nothingLeft')],
            [t('tree'), <TreeState key="tree" proof={proof} />],
            proof.state === 'included' && [
              t('recomputed'),
              <Recomputed key="own" envelope={detail.envelope} proof={proof} />,
            ],
          ]}
        />
        <Wording title={t('envelope')}>{detail.envelope}</Wording>
        {closing && <Wording title={t('closing')}>{closing.envelope}</Wording>}
        {proof.state === 'included' && <Wording title={t('checkpoint')}>{proof.checkpoint}</Wording>}
      </div>
    </details>
  )
}

function TreeState({ proof }: { proof: LogEntryDetail['proof'] }) {
  const t = useLogText()
  const format = useFormat()
  if (proof.state === 'unsealed') return <Status tone="info">{t('proofUnsealed')}</Status>
  if (proof.state === 'broken') return <Status tone="danger">{t('proofBroken')}</Status>
  return <Status tone="success">{t('included', { count: proof.path.length, size: format.number(proof.size) })}</Status>
}

/** Doesn't take the server's word for it. */
function Recomputed({
  envelope,
  proof,
}: {
  envelope: string
  proof: Extract<LogEntryDetail['proof'], { state: 'included' }>
}) {
  const t = useLogText()
  const { data } = useQuery({
    queryKey: ['log', 'recomputed', envelope, proof.checkpoint],
    queryFn: async () => (await recompute(envelope, proof)) ?? null,
  })
  if (data === undefined) return '…'
  if (data === null) return <span className="muted">{t('recomputedNot')}</span>
  return data ? (
    <Status tone="success">{t('recomputedOk')}</Status>
  ) : (
    <Status tone="danger">{t('recomputedWrong')}</Status>
  )
}

function Wording({ title, children }: { title: string; children: string }) {
  return (
    <details className="small">
      <summary>{title}</summary>
      <pre className="rl-hash rl-wording">{children}</pre>
    </details>
  )
}

const Hash = ({ hex }: { hex: string }) => <span className="rl-hash">{grouped(hex)}</span>

const grouped = (hex: string) => hex.match(/.{1,4}/g)!.join(' ')
