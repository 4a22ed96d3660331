import type { Secret } from '../../keys/secret.ts'
import type { Detector } from '../detector.ts'

/** A detector that a house runs itself, beside the rules. It may be down; then masking fails, and nothing leaves. */
export type Recogniser = Detector & {
  /** Resolves if it recognises; rejects with its reason. */
  ready(): Promise<void>
  close(): Promise<void>
}

export type PresidioConfig = {
  /** Of the analyzer, without `/analyze`. */
  url: string
  token: Secret | undefined
  /** ISO 639-1. */
  language: string
  /** 0–1; what is less sure is not asked for. */
  minScore: number
  /** For one piece of a text, from the connection to the last byte. */
  timeoutMs: number
  /** Also addresses that are not private; then over https only. */
  anywhere: boolean
}

export type ModelConfig = {
  /** Absolute path of the model's folder. */
  folder: string
  /** 0–1; tokens less sure than that count as nothing. */
  minScore: number
  /** For one text, waiting for texts before it included. */
  timeoutMs: number
}

export type RecogniserConfigs = { presidio: PresidioConfig | undefined; model: ModelConfig | undefined }
