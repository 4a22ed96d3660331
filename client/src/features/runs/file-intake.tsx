import { type DocumentText, readDocumentFile } from '@ki-reallabor/server/documents/contract'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { send } from '../../api/call.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { announce } from '../../app/live-region.tsx'
import { TextButton } from '../../kern/button.tsx'
import { DropZone } from '../../kern/drop-zone.tsx'
import { Icon } from '../../kern/icon.tsx'
import { useRunText } from './text.ts'

async function readDocument(file: File): Promise<DocumentText> {
  const body = new FormData()
  body.append('file', file)
  return (await send(readDocumentFile.url, { method: readDocumentFile.method, body })) as DocumentText
}

/** Around a text field: its text may come from a file. What stands there stays; the file's text goes below it. */
export function FileIntake({
  value,
  onChange,
  children,
}: {
  value: string
  onChange: (value: string) => void
  children: ReactNode
}) {
  const t = useRunText()
  const { number } = useFormat()
  // Typing goes on while a file is read.
  const current = useRef(value)
  current.current = value
  const intake = useMutation({
    mutationFn: readDocument,
    onSuccess: (read, file) => {
      const before = current.current
      onChange(before.trim() === '' ? read.text : `${before.trimEnd()}\n\n${read.text}`)
      announce(t('fileRead', { name: file.name, characters: number(read.characters) }))
    },
  })
  const undoTo = useRef('')
  const { variables: file, data: read } = intake
  return (
    <DropZone
      button={t('readFile')}
      help={t('readFileHelp')}
      accept=".docx,.docm,.odt,.rtf,.pdf,.eml,.csv,.txt"
      busy={intake.isPending}
      onFiles={([first, ...others]) => {
        if (others.length > 0) announce(t('fileOne'))
        if (!first) return
        undoTo.current = current.current
        intake.mutate(first)
      }}
    >
      {children}
      {file && intake.isPending && <p className="small muted">{t('fileReading', { name: file.name })}</p>}
      {file && intake.error && <FaultNotice error={intake.error} title={t('fileFailed', { name: file.name })} />}
      {file && read && (
        <div className="iconrow small">
          <Icon name={read.notes.length > 0 ? 'info' : 'check'} size="small" />
          <div>
            {t('fileRead', { name: file.name, characters: number(read.characters) })}{' '}
            <TextButton
              onClick={() => {
                onChange(undoTo.current)
                intake.reset()
                announce(t('undone'))
              }}
            >
              {t('undo')}
            </TextButton>
            {read.notes.map(note => (
              <p key={note}>{t(`note.${note}`)}</p>
            ))}
          </div>
        </div>
      )}
    </DropZone>
  )
}
