import { defineConfig } from 'vitest/config'

/** Three rooms of tests: `unit` needs nothing, `client` a DOM-free React, `integration` a real PostgreSQL. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['server/**/*.test.ts', 'scenarios/**/*.test.ts'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      { test: { name: 'client', include: ['client/src/**/*.test.{ts,tsx}'] } },
      { test: { name: 'journey', include: ['client/e2e/*.e2e.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'integration',
          include: ['server/**/*.integration.test.ts'],
          globalSetup: ['server/test/postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
