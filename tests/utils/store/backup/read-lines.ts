/** The rows of a backup as they stand in its file: name of the part, and the row. */
export async function readLines(file: Blob): Promise<readonly (readonly [string, unknown])[]> {
  return (await linesOf(file)).flatMap((line): (readonly [string, unknown])[] => {
    const entry: unknown = JSON.parse(line);
    return Array.isArray(entry) ? [[String(entry[0]), entry[1]]] : [];
  });
}

/** The lines of a backup, unpacked, without their line feeds. */
export async function linesOf(file: Blob): Promise<string[]> {
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return text.split('\n').slice(0, -1);
}
