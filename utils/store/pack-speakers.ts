import type { Speaker } from '../model/speaker';
import type { PackSpeakersRow } from './rows';

/** Collects, while a pack is written in order, which speaker stands at which position. */
export type PackSpeakersBuilder = {
  readonly add: (speaker: Speaker | null, position: number) => void;
  readonly finish: (installId: string) => PackSpeakersRow;
};

/** An empty collection. */
export function createPackSpeakers(): PackSpeakersBuilder {
  const bySpeaker = new Map<string, { speaker: Speaker; positions: number[] }>();
  let count = 0;
  return {
    add(speaker, position) {
      if (!speaker) return;
      const known = bySpeaker.get(speaker.id);
      if (known) known.positions.push(position);
      else bySpeaker.set(speaker.id, { speaker, positions: [position] });
      count += 1;
    },
    finish(installId) {
      const entries = [...bySpeaker.values()];
      const starts = new Uint32Array(entries.length + 1);
      const positions = new Uint32Array(count);
      entries.forEach((entry, i) => {
        const start = starts[i] ?? 0;
        positions.set(entry.positions, start);
        starts[i + 1] = start + entry.positions.length;
      });
      return { installId, speakers: entries.map(({ speaker }) => speaker), starts, positions };
    },
  };
}

/** The positions of the statements of `speakers[i]`, in order. */
export function positionsOf({ starts, positions }: PackSpeakersRow, i: number): Uint32Array {
  return positions.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);
}
