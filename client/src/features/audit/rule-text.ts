import { type PolicyRule, policyRules } from '@ki-reallabor/server/gateway/contract'
import type { useTerms } from '../../app/terms.ts'

/** The rule in words; one that this page doesn't know yet by its code. */
export function policyRuleText(rule: string, term: ReturnType<typeof useTerms>): string {
  return isKnown(rule) ? term(`rule.${rule}`) : rule
}

const isKnown = (rule: string): rule is PolicyRule => (policyRules as readonly string[]).includes(rule)
