/** The person's own most used scenarios first, then the catalogue's order, without repeats; at most `most`. */
export function frequentScenarios<S extends { id: string }>(
  scenarios: readonly S[],
  runs: readonly { scenarioId: string }[],
  most: number,
): S[] {
  const uses = new Map<string, number>()
  for (const { scenarioId } of runs) uses.set(scenarioId, (uses.get(scenarioId) ?? 0) + 1)
  return scenarios.toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0)).slice(0, most)
}
