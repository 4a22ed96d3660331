import { enableCompileCache } from 'node:module'

// Plain JavaScript: what it loads comes compiled from the run before, and the compiler of TypeScript isn't even loaded.
enableCompileCache()
await import('./cli.ts')
