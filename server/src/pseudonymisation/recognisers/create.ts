import type { Recogniser, RecogniserConfigs } from './recogniser.ts'

/** What the settings ask for; code that isn't needed isn't loaded. @throws model-folder-invalid, model-library-missing */
export async function createRecognisers({ presidio, model }: RecogniserConfigs): Promise<Recogniser[]> {
  const recognisers: Recogniser[] = []
  if (presidio) recognisers.push((await import('./presidio.ts')).createPresidio(presidio))
  if (model) recognisers.push((await import('./model.ts')).createModel(model))
  return recognisers
}

const probes = new WeakMap<Recogniser, Promise<boolean>>()

/** Asks each whether it recognises, by name. Whoever asks meanwhile gets the same answer: it is an open address. */
export async function readyOf(recognisers: readonly Recogniser[]): Promise<Record<string, boolean>> {
  const states = recognisers.map(async one => {
    let probe = probes.get(one)
    if (!probe) {
      probe = one.ready().then(
        () => true,
        () => false,
      )
      probes.set(one, probe)
      void probe.then(() => probes.delete(one))
    }
    return [one.name, await probe] as const
  })
  return Object.fromEntries(await Promise.all(states))
}
