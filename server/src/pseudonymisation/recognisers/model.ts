import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join as joinPath } from 'node:path'
import { Worker } from 'node:worker_threads'
import { fault } from '../../errors.ts'
import { DetectorFailure, join } from '../detector.ts'
import { spanOf, typeOfLabel } from './label.ts'
import type { Answer, ModelThreadData } from './model-thread.ts'
import type { ModelConfig, Recogniser } from './recogniser.ts'
import type { Find } from './token.ts'
import { readable, unite } from './window.ts'

/** NER_MODEL_DIR lacks a file. Nothing was started. */
export const modelFolderInvalid = fault('invalid', 'model-folder-invalid')
/** The library isn't there: it is no dependency, since it brings some 470 MB that most houses don't need. */
export const modelLibraryMissing = fault('invalid', 'model-library-missing')

const libraryName = '@huggingface/transformers'
/** What `model.test.ts` was run against. */
const libraryVersion = '4.3.1'
/** Milliseconds; a large model on a slow disk. */
const loadMs = 120_000

/** The folder's model file and what the library calls its precision: the full one where both are there. */
const modelFiles = [
  { file: 'onnx/model.onnx', precision: 'fp32' },
  { file: 'onnx/model_quantized.onnx', precision: 'q8' },
]

/**
 * A model for token classification (ONNX) from a local folder, run by `@huggingface/transformers` in a thread of its own,
 * which lives as long as it answers in time. Nothing is fetched; the thread has no `fetch` and no environment.
 * @throws model-folder-invalid, model-library-missing
 */
export function createModel({ folder, minScore, timeoutMs }: ModelConfig): Recogniser {
  const name = 'model'
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json'])
    if (!existsSync(joinPath(folder, file))) throw modelFolderInvalid({ folder, file })
  const found = modelFiles.find(({ file }) => existsSync(joinPath(folder, file)))
  if (!found) throw modelFolderInvalid({ folder, file: modelFiles[0]!.file })
  const data: ModelThreadData = { folder, library: findLibrary(folder), precision: found.precision, minScore }
  let thread: Thread | undefined

  function running(): Thread {
    thread ??= startThread(data, () => {
      thread = undefined
    })
    return thread
  }

  const detect: Recogniser['detect'] = async document => {
    const text = readable(document)
    if (text.trim() === '') return []
    const one = running()
    await one.loaded
    const finds = await one.ask(text, timeoutMs)
    return unite(
      finds.flatMap(({ start, end, label, score }) => {
        const type = typeOfLabel(label)
        return type ? [spanOf(text, { start, end, type, by: name, score })] : []
      }),
    )
  }

  return {
    name,
    detect,
    async ready() {
      // Whoever asks for readiness shouldn't wait for a model to load.
      if (!running().isLoaded()) throw new DetectorFailure('loading')
      await detect(join([{ text: 'Frau Muster wohnt in Musterstadt.' }]))
    },
    async close() {
      await thread?.end('closed')
    },
  }
}

type Thread = {
  loaded: Promise<void>
  isLoaded(): boolean
  ask(text: string, milliseconds: number): Promise<Find[]>
  end(reason: string): Promise<unknown>
}

/** @param ended called once, when the thread takes no more questions */
function startThread(data: ModelThreadData, ended: () => void): Thread {
  const worker = new Worker(new URL('./model-thread.ts', import.meta.url), {
    workerData: data,
    ...{ env: {}, argv: [], execArgv: [], stdin: false, stdout: true, stderr: true },
  })
  // Libraries may print what they read; nobody keeps it.
  worker.stdout.resume()
  worker.stderr.resume()
  const loading = Promise.withResolvers<void>()
  loading.promise.catch(() => {})
  const waiting = new Map<number, PromiseWithResolvers<Find[]>>()
  let loaded = false
  let number = 0
  let ending: Promise<unknown> | undefined

  function end(reason: string): Promise<unknown> {
    if (!ending) {
      clearTimeout(limit)
      ended()
      for (const { reject } of [loading, ...waiting.values()]) reject(new DetectorFailure(reason))
      waiting.clear()
      ending = worker.terminate()
    }
    return ending
  }
  const limit = setTimeout(() => void end('loading took too long'), loadMs)
  worker.on('message', (answer: Answer) => {
    if ('loaded' in answer) {
      clearTimeout(limit)
      loaded = true
      return loading.resolve()
    }
    const one = waiting.get(answer.id)
    if ('finds' in answer) one?.resolve(answer.finds)
    else one?.reject(new DetectorFailure('model failed'))
  })
  worker.on('error', () => void end(loaded ? 'model failed' : 'model cannot be loaded'))
  worker.on('exit', () => void end('model ended'))

  return {
    loaded: loading.promise,
    isLoaded: () => loaded,
    end,
    async ask(text, milliseconds) {
      if (ending) throw new DetectorFailure('model ended')
      const id = number++
      const one = Promise.withResolvers<Find[]>()
      waiting.set(id, one)
      // A thread that is late is stuck in native code and knows no signal; the next question starts another.
      const late = setTimeout(() => void end('timeout'), milliseconds)
      worker.postMessage({ id, text })
      try {
        return await one.promise
      } finally {
        clearTimeout(late)
        waiting.delete(id)
      }
    },
  }
}

/** Beside the model or above it, so that an update of the product doesn't remove it; else among our own packages. */
function findLibrary(folder: string): string {
  for (const from of [joinPath(folder, 'x.js'), import.meta.url]) {
    try {
      return createRequire(from).resolve(libraryName)
    } catch {
      // Not there.
    }
  }
  throw modelLibraryMissing({ folder, version: libraryVersion })
}
