import { createAuditCommands } from '../audit/commands.ts'
import { openDatabase } from '../db/database.ts'
import { withGround } from './with-ground.ts'

/** Runs an `audit …` command as the owner, who sees all logs; its result is the exit code. */
export async function withAuditCommands(
  run: (commands: ReturnType<typeof createAuditCommands>) => Promise<number>,
): Promise<void> {
  process.exitCode = await withGround(async ({ ownerUrl, signingKey, macKey, instance }) => {
    const db = openDatabase({ connectionString: ownerUrl, max: 1, statementTimeout: 0 })
    try {
      const write = (text: string) => void process.stdout.write(text)
      return await run(createAuditCommands({ db, signingKey, macKey, instance, clock: Date.now, write }))
    } finally {
      await db.close()
    }
  })
}
