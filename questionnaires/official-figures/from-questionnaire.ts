/**
 * Figures that a firm gave in the questionnaire already, by the fact that asks the same: offered there, never filled
 * in. The question says of which year its figure is.
 */
export const fromQuestionnaire: Readonly<Record<string, string>> = {
  staff: "staff",
  revenue: "revenue",
  "research-spending": "research-spending",
  "research-staff": "research-staff",
};
