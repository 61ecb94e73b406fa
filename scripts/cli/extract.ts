/** Not there yet. */
export async function run(_args: readonly string[]): Promise<number> {
  console.error('The command "extract" is not built yet.');
  return 1;
}
