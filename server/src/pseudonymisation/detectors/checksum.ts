/**
 * Check digits of German identifiers. Each function takes the value without blanks, in upper case, with letters read as
 * digits already put right (O → 0, I → 1). Sources of the rules are named at each.
 */

/** ISO 7064 mod 97-10 as used by ISO 13616 (IBAN). */
export function validIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban)) return false
  if (iban.startsWith('DE') && iban.length !== 22) return false
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1
}

/** SEPA creditor identifier: mod 97-10 over everything but the three characters of the business code (EPC262-08). */
export function validCreditorId(id: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{3}\d{11}$/.test(id) && mod97(id.slice(7) + id.slice(0, 4)) === 1
}

function mod97(text: string): number {
  let rest = 0
  for (const char of text) {
    const value = Number.parseInt(char, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/** ISO 7064 MOD 11,10: the last digit checks the others. */
function mod1110(digits: string): boolean {
  let product = 10
  for (const char of digits.slice(0, -1)) {
    const sum = (Number(char) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(digits.at(-1))
}

/** § 139b AO, rules of the BZSt: eleven digits, one digit twice or three times in the first ten, MOD 11,10. */
export function validTaxId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false
  const counts = new Map<string, number>()
  for (const char of digits.slice(0, 10)) counts.set(char, (counts.get(char) ?? 0) + 1)
  const repeated = [...counts.values()].filter(count => count > 1)
  if (repeated.length !== 1 || repeated[0]! > 3) return false
  if (repeated[0] === 3 && /(\d)\1\1/.test(digits.slice(0, 10))) return false
  return mod1110(digits)
}

/** USt-IdNr: DE and nine digits, MOD 11,10. */
export const validVatId = (id: string) => /^DE\d{9}$/.test(id) && mod1110(id.slice(2))

const digitSum = (value: number) => Math.floor(value / 10) + (value % 10)

/** Pension insurance number, § 4 VKVV: weights 2 1 2 5 7 1 2 1 2 1 2 1, digit sums, mod 10. */
export function validSvnr(number: string): boolean {
  const parts = /^(\d{8})([A-Z])(\d{2})(\d)$/.exec(number)
  if (!parts) return false
  const letter = String(parts[2]!.charCodeAt(0) - 64).padStart(2, '0')
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
  let sum = 0
  for (const [at, char] of [...(parts[1]! + letter + parts[3]!)].entries()) sum += digitSum(Number(char) * weights[at]!)
  return sum % 10 === Number(parts[4])
}

/** Unchangeable part of the health insurance number (§ 290 SGB V): weights 1 2 1 2 …, digit sums, mod 10. */
export function validKvnr(number: string): boolean {
  const parts = /^([A-Z])(\d{8})(\d)$/.exec(number)
  if (!parts) return false
  const letter = String(parts[1]!.charCodeAt(0) - 64).padStart(2, '0')
  let sum = 0
  for (const [at, char] of [...(letter + parts[2]!)].entries()) sum += digitSum(Number(char) * (at % 2 === 0 ? 1 : 2))
  return sum % 10 === Number(parts[3])
}

/** Luhn (ISO/IEC 7812-1 annex B). */
export function validCard(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const value = Number(digits[digits.length - 1 - at])
    sum += at % 2 === 0 ? value : digitSum(value * 2)
  }
  return sum % 10 === 0
}

/** ICAO Doc 9303: weights 7 3 1, letters A = 10 …, mod 10; the tenth character checks the first nine. */
export function validDocumentNumber(text: string): boolean {
  if (!/^[A-Z0-9]{9}\d$/.test(text)) return false
  const weights = [7, 3, 1]
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number.parseInt(text[at]!, 36) * weights[at % 3]!
  return sum % 10 === Number(text[9])
}

/** Betriebsnummer (§ 18i SGB IV): weights 1 2 1 2 1 2 1, digit sums, mod 10; plus 5 is allowed too. */
export function validBetriebsnummer(digits: string): boolean {
  if (!/^\d{8}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 7; at++) sum += digitSum(Number(digits[at]) * (at % 2 === 0 ? 1 : 2))
  const check = Number(digits[7])
  return sum % 10 === check || (sum + 5) % 10 === check
}
