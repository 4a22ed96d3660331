import type { PolicyRule } from '@ki-reallabor/server/gateway/contract'
import type { useTerms } from '../../app/terms.ts'

const rules: Record<PolicyRule, true> = {
  allowed: true,
  'hosting-not-permitted': true,
  'contract-missing': true,
  'notice-missing': true,
  'scenario-excludes-model': true,
  'context-too-small': true,
}

/** The rule in words; one that this page doesn't know yet by its code. */
export function policyRuleText(rule: string, term: ReturnType<typeof useTerms>): string {
  return Object.hasOwn(rules, rule) ? term(`rule.${rule as PolicyRule}`) : rule
}
