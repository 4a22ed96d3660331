import pg from 'pg'

/** Work on the test server rather than on one of its databases. */
export async function asAdministrator(ownerUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const url = new URL(ownerUrl)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
