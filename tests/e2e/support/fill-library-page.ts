import { createAnnotation } from '../../../utils/store/annotations';
import { editBy } from '../../../utils/store/edit';
import { closeStore, openStore } from '../../../utils/store/open-store';
import { createSpeaker } from '../../../utils/store/own-speakers';
import { createStatement } from '../../../utils/store/own-statements';
import type { SaveResult } from '../../../utils/store/save-own';

const TEXTS = [
  'The Quayside ferry never sailed empty.',
  'Quayside paid for its ferries twice.',
  'Rents on the hill fell by a third.',
];

async function saved<T>(result: Promise<SaveResult<T>>): Promise<T> {
  const outcome = await result;
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

/** Three statements by one speaker, one of them noted in a page. Runs in a page of the extension. */
export async function fill(): Promise<void> {
  const store = openStore();
  const edit = editBy('Rosa Lindqvist', 'new');
  const speaker = await saved(
    createSpeaker(
      store,
      { name: 'Tomas Reke', sort: 'person', aliases: [], roles: [], wikidata: null },
      edit,
    ),
  );
  for (const text of TEXTS) {
    const { id } = await saved(
      createStatement(
        store,
        {
          text,
          variants: [],
          wording: 'verbatim',
          lang: 'en',
          originalLang: null,
          speakerId: speaker.id,
          saidOn: '2030-01-02',
          place: null,
          title: null,
          tags: [],
          note: null,
        },
        edit,
      ),
    );
    if (text !== TEXTS[0]) continue;
    await saved(
      createAnnotation(
        store,
        {
          statement: { packId: null, id },
          body: '',
          tags: [],
          target: {
            url: 'https://gazette.example/ferry',
            title: 'Ferry figures',
            outlet: 'Quayside Gazette',
            publishedOn: '2030-01-02',
            lang: 'en',
            selectors: [
              { type: 'TextQuoteSelector', exact: 'never sailed empty', prefix: 'ferry ', suffix: '.' },
            ],
            paragraph: 'The Quayside ferry never sailed empty.',
          },
          author: 'Rosa Lindqvist',
        },
        edit,
      ),
    );
  }
  closeStore(store);
}
