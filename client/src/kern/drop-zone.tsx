import { type ReactNode, useId, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

/** Takes files that are dropped on it or chosen with its button; the button is what keyboards and readers use. */
export function DropZone({
  button,
  help,
  accept,
  busy,
  onFiles,
  children,
}: {
  button: string
  help: string
  accept: string
  busy: boolean
  onFiles: (files: File[]) => void
  children: ReactNode
}) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // Children fire enter and leave too: only the balance tells whether the file is still over the zone.
  const depth = useRef(0)
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut, the button does the same
    <div
      className={classNames('rl-drop', over && 'rl-drop--over')}
      onDragEnter={() => {
        depth.current += 1
        setOver(true)
      }}
      onDragLeave={() => {
        depth.current -= 1
        if (depth.current <= 0) setOver(false)
      }}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        depth.current = 0
        setOver(false)
        if (!busy) onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
      <div className="row small">
        <button
          type="button"
          className="kern-btn kern-btn--tertiary kern-btn--x-small rl-btn"
          aria-describedby={id}
          aria-disabled={busy}
          onClick={() => !busy && input.current?.click()}
        >
          <Icon name="drive-folder-upload" />
          <span className="kern-label">{button}</span>
        </button>
        <span id={id} className="muted">
          {help}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </div>
  )
}
