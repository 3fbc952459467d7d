/** Indicators that make up another one wholly: the audit adds them up. */
export const sums: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  { whole: 'gdp', parts: ['primary_value_added', 'secondary_value_added', 'services_value_added'] },
  { whole: 'foreign_trade', parts: ['exports', 'imports'] },
  { whole: 'population', parts: ['urban_population', 'rural_population'] },
];

/** Indicators that are by definition one amount over another: the audit divides them. */
export const quotients: readonly { readonly quotient: string; readonly part: string; readonly whole: string }[] = [
  { quotient: 'services_share', part: 'services_value_added', whole: 'gdp' },
  { quotient: 'private_economy_share', part: 'private_economy_value_added', whole: 'gdp' },
  { quotient: 'digital_economy_share', part: 'digital_economy', whole: 'gdp' },
  { quotient: 'rd_share', part: 'rd_expenditure', whole: 'gdp' },
  { quotient: 'urbanisation', part: 'urban_population', whole: 'population' },
  { quotient: 'livelihood_share', part: 'livelihood_expenditure', whole: 'budget_expenditure' },
  { quotient: 'loan_deposit_ratio', part: 'loans', whole: 'deposits' },
  { quotient: 'income_ratio', part: 'urban_income', whole: 'rural_income' },
];
