import { defineConfig } from 'vitest/config'

/**
 * Rooms of tests: `unit` needs nothing, `client` a DOM-free React, `integration` a real PostgreSQL, `journey` a browser;
 * `faults` reads a megabyte of each hostile text, draws ten thousand samples for each interval, and takes minutes.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['server/**/*.test.ts', 'scenarios/**/*.test.ts'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**'],
          testTimeout: 20_000,
          // Vitest leaves one core alone, which on two of them is half the machine.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['server/**/hostile.test.ts', 'server/**/coverage.test.ts'],
          env: { HOSTILE_SIZE: '1000000', COVERAGE_DRAWS: '10000' },
          testTimeout: 300_000,
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
