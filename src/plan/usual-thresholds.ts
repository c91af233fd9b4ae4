/**
 * hyte's own limits, which hold where a metric writes none: shares of the expected change below which it is behind, or
 * slightly behind. Those of Statistics Canada's method for the indicators of sustainable development.
 */
export const usualThresholds = { behind: 0.6, slightlyBehind: 0.95 } as const;
