export async function runScenario(_id: string, _options: object): Promise<void> {}
