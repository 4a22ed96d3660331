/**
 * The kinds of things that are masked, and that a person may choose for a passage: the project's gold policy plus OTHER
 * (what only a house's own recogniser knows).
 */
export const maskableTypes = [
  'PERSON',
  'DOB',
  'DATE_OF_DEATH',
  'ADDRESS',
  'LOCATION',
  'ORG',
  'EMAIL',
  'PHONE',
  'URL',
  'IP',
  'USERNAME',
  'IBAN',
  'BIC',
  'CREDIT_CARD',
  'TAX_ID',
  'TAX_NUMBER',
  'VAT_ID',
  'SVNR',
  'KVNR',
  'ID_DOC',
  'BG_NUMBER',
  'CUSTOMER_NO',
  'CASE_NO',
  'KINDERGELD_NO',
  'BETRIEBSNR',
  'LICENSE_PLATE',
  'VIN',
  'CREDITOR_ID',
  'HRB',
  'SPECIAL',
  'OTHER',
] as const
export type MaskableType = (typeof maskableTypes)[number]
