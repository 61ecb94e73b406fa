import type { Claim } from '../model/claim';

/** The claims of one speaker, in the order given; `name` null is everybody the text does not name. */
export type SpeakerGroup = { readonly name: string | null; readonly claims: readonly Claim[] };

/** Claims by speaker, in order of each one's first; what nobody is named for comes last. */
export function groupBySpeaker(claims: readonly Claim[]): SpeakerGroup[] {
  const groups = new Map<string | null, Claim[]>();
  for (const claim of claims) {
    const name = claim.attribution?.speaker?.name ?? null;
    const group = groups.get(name);
    if (group) group.push(claim);
    else groups.set(name, [claim]);
  }
  const named = [...groups].map(([name, members]) => ({ name, claims: members }));
  return [...named.filter(({ name }) => name !== null), ...named.filter(({ name }) => name === null)];
}
