export type Ranking = { readonly ranked: readonly string[]; readonly relevant: readonly string[] };

/** CheckThat!'s measures: the mean of precision at each right statement among the first k, over all right ones. */
export function retrievalScores(rankings: readonly Ranking[]): Record<string, number> {
  const judged = rankings.filter(({ relevant }) => relevant.length > 0);
  const mean = (of: (ranking: Ranking) => number): number =>
    judged.reduce((sum, ranking) => sum + of(ranking), 0) / judged.length;
  return {
    'MAP@1': mean((r) => averagePrecision(r, 1)),
    'MAP@3': mean((r) => averagePrecision(r, 3)),
    'MAP@5': mean((r) => averagePrecision(r, 5)),
    MRR: mean(
      ({ ranked, relevant }) =>
        1 / (1 + ranked.findIndex((id) => relevant.includes(id)) || Number.POSITIVE_INFINITY),
    ),
    'P@1': mean(({ ranked, relevant }) => (relevant.includes(ranked[0] ?? '') ? 1 : 0)),
  };
}

function averagePrecision({ ranked, relevant }: Ranking, k: number): number {
  let hits = 0;
  let sum = 0;
  ranked.slice(0, k).forEach((id, i) => {
    if (!relevant.includes(id)) return;
    hits++;
    sum += hits / (i + 1);
  });
  return sum / relevant.length;
}
