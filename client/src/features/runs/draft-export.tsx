import type { LetterFormat } from '@ki-reallabor/server/documents/contract'
import { exportUrl, type RunState } from '@ki-reallabor/server/runs/contract'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { fetchFile } from '../../api/call.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { announce } from '../../app/live-region.tsx'
import { Button } from '../../kern/button.tsx'
import { Popover } from '../../kern/popover.tsx'
import { useRunText } from './text.ts'
import type { DraftEdit } from './use-draft-edit.ts'
import { useWindow } from './use-window.ts'

const formats: readonly LetterFormat[] = ['docx', 'odt', 'pdf']

/** The draft as a letter to take along, in one of three formats. */
export function DraftExport({ run, edit }: { run: RunState; edit: DraftEdit }) {
  const t = useRunText()
  const id = useId()
  const { anchor, toggle, close } = useWindow()
  return (
    <>
      <Button
        size="small"
        kind="tertiary"
        icon="download"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={event => toggle(event.currentTarget)}
      >
        {t('export')}
      </Button>
      {anchor && (
        <Popover id={id} anchor={anchor} label={t('exportOf', { letter: run.letter })} pinned onClose={close}>
          <Formats run={run} edit={edit} />
        </Popover>
      )}
    </>
  )
}

function Formats({ run, edit }: { run: RunState; edit: DraftEdit }) {
  const t = useRunText()
  const download = useMutation({
    mutationFn: async (format: LetterFormat) => {
      // The newest words: if they can't be saved, the editor says so, and no older file passes for them.
      if (!(await edit.autosave.flush())) return null
      return fetchFile(exportUrl(run.id, format))
    },
    onSuccess: file => {
      if (!file) return
      offer(file)
      announce(t('exported', { name: file.name }))
    },
  })
  return (
    <div className="stack2">
      <p className="strong">{t('exportTitle')}</p>
      <ul className="rl-formats">
        {formats.map(format => (
          <li key={format}>
            <Button
              size="small"
              icon="download"
              busy={download.isPending && download.variables === format}
              onClick={() => download.mutate(format)}
            >
              {t(`format.${format}`)}
            </Button>
          </li>
        ))}
      </ul>
      <p className="small muted">{t('exportHint')}</p>
      {download.isSuccess && (
        <p className="small" role="status">
          {download.data ? t('exported', { name: download.data.name }) : t('exportUnsaved')}
        </p>
      )}
      {download.error && <FaultNotice error={download.error} title={t('exportFailed')} />}
    </div>
  )
}

/** Hands the file to the browser's downloads. */
function offer({ blob, name }: { blob: Blob; name: string }): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
