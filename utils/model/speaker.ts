/** A role in time; ISO dates of any precision ("2022", "2022-03", "2022-03-03"), null is open. */
export type SpeakerRole = {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
};

/** A person or body with statements on record. */
export type Speaker = {
  readonly id: string;
  readonly name: string;
  readonly sort: 'person' | 'organisation' | 'collective';
  readonly aliases: readonly string[];
  readonly roles: readonly SpeakerRole[];
  /** "Q7747". */
  readonly wikidata: string | null;
};
