import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { checkNames } from './checks/check.ts'
import { type MeasuredCheck, measuredCheck } from './contract.ts'

const file = join(import.meta.dirname, 'bench/measured.json')

/** By name of the check; empty until the bench has written its file. */
export const measured: Readonly<Partial<Record<string, MeasuredCheck>>> = existsSync(file)
  ? z.partialRecord(z.enum(checkNames), measuredCheck).parse(JSON.parse(readFileSync(file, 'utf8')))
  : {}
