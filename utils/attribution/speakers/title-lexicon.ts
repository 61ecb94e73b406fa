import type { Gender } from './first-name-lexicon';

/** Forms of address, in lower case without a full stop; they are no part of a name. */
export const ADDRESSES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['king', 'male'],
  ['prince', 'male'],
  ['pope', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['queen', 'female'],
  ['princess', 'female'],
  ['mx', null],
  ['dr', null],
  ['prof', null],
  ['rev', null],
  ['hon', null],
]);

/** Offices and jobs that stand before a name; in lower case. */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor minister secretary senator sen congressman congresswoman representative ' +
    'rep governor gov mayor ambassador general gen admiral colonel col captain capt major lieutenant lt sergeant sgt ' +
    'commander commissioner chairman chairwoman chair chief director judge justice attorney prosecutor detective inspector ' +
    'officer sheriff professor doctor bishop archbishop cardinal rabbi imam reverend pastor father sister councillor ' +
    'councilman councilwoman councilor delegate speaker leader adviser advisor aide strategist spokesman spokeswoman ' +
    'spokesperson analyst economist historian scientist researcher expert author writer journalist reporter editor ' +
    'correspondent anchor host coach manager executive ceo founder owner lawyer candidate nominee democrat republican ' +
    'emperor sultan sheikh dictator negotiator envoy diplomat lawmaker mp baroness baron duke duchess count ' +
    'taoiseach surgeon nurse farmer teacher activist organiser organizer chef actor actress singer pollster consultant ' +
    'counsel treasurer superintendent constable supt warden coroner campaigner volunteer resident shopkeeper engineer ' +
    'wife husband mother mum dad grandmother grandfather grandad son daughter brother widow widower girlfriend boyfriend ' +
    'neighbour neighbor pensioner meteorologist'
  ).split(' '),
);

/** Roles of the one who leads a country or party: what "the Russian leader" may mean. */
export const LEADERS: ReadonlySet<string> = new Set(
  'president premier chancellor minister leader king queen emperor sultan dictator prime pm taoiseach'.split(
    ' ',
  ),
);

/** Places by the adjective that goes with them, for "the Russian leader" and "Russia's president". */
export const PLACE_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  (
    'afghan:afghanistan american:america argentine:argentina armenian:armenia australian:australia austrian:austria ' +
    'azerbaijani:azerbaijan belarusian:belarus belgian:belgium bosnian:bosnia brazilian:brazil british:britain ' +
    'bulgarian:bulgaria canadian:canada chilean:chile chinese:china colombian:colombia croatian:croatia cuban:cuba ' +
    'cypriot:cyprus czech:czechia danish:denmark dutch:netherlands egyptian:egypt english:england estonian:estonia ' +
    'ethiopian:ethiopia european:europe finnish:finland french:france georgian:georgia german:germany greek:greece ' +
    'hungarian:hungary icelandic:iceland indian:india indonesian:indonesia iranian:iran iraqi:iraq irish:ireland ' +
    'israeli:israel italian:italy japanese:japan jordanian:jordan kazakh:kazakhstan kenyan:kenya korean:korea ' +
    'latvian:latvia lebanese:lebanon libyan:libya lithuanian:lithuania maltese:malta mexican:mexico moldovan:moldova ' +
    'moroccan:morocco nigerian:nigeria norwegian:norway pakistani:pakistan palestinian:palestine peruvian:peru ' +
    'polish:poland portuguese:portugal romanian:romania russian:russia saudi:saudi scottish:scotland serbian:serbia ' +
    'slovak:slovakia slovenian:slovenia somali:somalia spanish:spain sudanese:sudan swedish:sweden swiss:switzerland ' +
    'syrian:syria taiwanese:taiwan thai:thailand tunisian:tunisia turkish:turkey ukrainian:ukraine venezuelan:venezuela ' +
    'vietnamese:vietnam welsh:wales yemeni:yemen'
  )
    .split(' ')
    .map((entry): [string, string] => {
      const [adjective = '', place = ''] = entry.split(':');
      return [adjective, place];
    }),
);
