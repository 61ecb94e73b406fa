/** The TypeScript source of weights, one constant a table. */
export function weightsSource(
  tables: readonly (readonly [name: string, features: readonly string[], weights: Float64Array])[],
): string {
  const constants = tables.map(([name, features, weights]) => {
    const lines = features.map((feature, i) => `  ${feature}: ${Number((weights[i] ?? 0).toFixed(4))},`);
    return `export const ${name} = {\n${lines.join('\n')}\n};\n`;
  });
  return `/** Written by scripts/train-matching.ts; see docs/MATCHING.md. */\n${constants.join('\n')}`;
}
