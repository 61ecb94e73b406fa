import type { AttributionType } from '../../model/attribution';

/** Irregular forms by their base. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: 'say',
    told: 'tell',
    wrote: 'write',
    written: 'write',
    spoke: 'speak',
    spoken: 'speak',
    swore: 'swear',
    sworn: 'swear',
    knew: 'know',
    known: 'know',
    thought: 'think',
    felt: 'feel',
    saw: 'see',
    seen: 'see',
    found: 'find',
    held: 'hold',
    read: 'read',
    put: 'put',
    went: 'go',
    gone: 'go',
    began: 'begin',
    begun: 'begin',
    forgot: 'forget',
    forgotten: 'forget',
    understood: 'understand',
    meant: 'mean',
    heard: 'hear',
    taught: 'teach',
    sang: 'sing',
    shot: 'shoot',
    retold: 'retell',
    foresaw: 'foresee',
    made: 'make',
    gave: 'give',
    given: 'give',
    took: 'take',
    taken: 'take',
    used: 'use',
    sent: 'send',
    sought: 'seek',
    fought: 'fight',
    laid: 'lay',
    led: 'lead',
    left: 'leave',
    kept: 'keep',
  }),
);

const COMMUNICATION =
  'say tell write add note argue announce claim explain state declare insist warn suggest report call describe reply respond ' +
  'answer tweet post retweet testify assert concede confirm deny remark recall reveal stress urge allege contend admit ' +
  'mention propose recount counter maintain complain emphasize emphasise boast joke quip observe conclude acknowledge ' +
  'continue ask demand question repeat reiterate speak talk discuss address accuse blame criticize criticise condemn ' +
  'denounce slam blast mock praise thank apologize apologise comment cite quote express voice articulate proclaim profess ' +
  'pronounce protest exclaim shout yell cry whisper mutter murmur scream laugh chant sing read recite relate retell narrate ' +
  'rule advise inform notify remind assure reassure brief caution predict forecast estimate speculate hint imply ' +
  'signal indicate dismiss reject rebuff dispute refute rebut contest challenge object retort fire shoot lament bemoan ' +
  'hail tout applaud welcome endorse recommend publish issue release broadcast air log list outline detail ' +
  'summarise summarize stipulate specify plead appeal beg pray preach lecture scold chide rebuke berate ' +
  'reprimand ridicule taunt tease attack defend vouch affirm attest aver avow opine muse ponder interject interrupt ' +
  'interpret label brand dub term characterize characterise portray depict cast disclose divulge leak confess ' +
  'tip text email phone telegraph wire inquire enquire query wonder grumble fume rant rail thunder snap bark ' +
  'refer point elaborate clarify expand highlight underline underscore echo credit fault insinuate foretell agree disagree ' +
  'counsel instruct recap surmise theorise theorize posit postulate volunteer venture chime acquit ' +
  'decry lambast lambaste assail liken reference allude float unveil attribute charge identify clash debate spar skewer bash ' +
  'trash deride disparage belittle extol laud commend intone implore beseech exhort admonish reassert chronicle heckle boo ' +
  'lash swipe scoff sneer gush enthuse bellow blurt concur';

const ATTITUDE =
  'believe think feel expect hope fear worry doubt suspect suppose assume imagine consider regard view see deem reckon ' +
  'guess figure trust want wish prefer like love hate dislike favour favor support oppose admire respect value trust ' +
  'anticipate foresee envision dread resent question wonder disagree agree concur side sympathise sympathize ' +
  'contemplate fancy seem appear look sound envisage balk baulk marvel champion embrace back relish loathe detest ' +
  'abhor despise cherish rue mourn presume conceive long yearn crave';

const FACTIVE =
  'know realise realize regret show learn discover find notice recognise recognize remember forget understand hear prove ' +
  'demonstrate see resent ignore reflect mean determine establish ascertain spot uncover';

const CONTROL =
  'promise pledge vow plan intend aim seek try attempt decide decline refuse agree offer order command force persuade ' +
  'convince allow permit let help push press lobby threaten commit undertake volunteer hesitate choose resolve swear vote ' +
  'prepare propose encourage tell ask request require direct instruct invite forbid ban prohibit authorise authorize ' +
  'nominate pursue work want hope';

const TYPES = new Map<string, AttributionType>();
const put = (words: string, type: AttributionType): void => {
  for (const word of words.split(' ')) if (!TYPES.has(word)) TYPES.set(word, type);
};
put(COMMUNICATION, 'communication');
put(ATTITUDE, 'attitude');
put(FACTIVE, 'factive');
put(CONTROL, 'control');

/** Nouns of saying and holding, in lower case, singular. */
const NOUNS: ReadonlyMap<string, AttributionType> = new Map<string, AttributionType>([
  ...(
    'claim statement remark comment assertion allegation accusation announcement report warning appeal plea call speech ' +
    'address tweet post message letter interview answer response reply question suggestion proposal argument account ' +
    'testimony admission denial criticism praise complaint declaration word words rhetoric insult attack confession ' +
    'apology demand request recommendation advice prediction forecast estimate description story article essay memo email ' +
    'transcript ruling note commentary boast joke quote slogan tirade rant editorial op-ed'
  )
    .split(' ')
    .map((noun) => [noun, 'communication'] as const),
  ...(
    'belief view opinion hope fear concern worry doubt expectation suspicion feeling support opposition position stance ' +
    'conviction attitude confidence sense preference'
  )
    .split(' ')
    .map((noun) => [noun, 'attitude'] as const),
  ...'promise pledge vow plan intention threat offer bid effort refusal decision'
    .split(' ')
    .map((noun) => [noun, 'control'] as const),
]);

/** Is this a noun of saying or holding, in any number? Words that are verbs as well count. */
export function isSayingNoun(word: string): boolean {
  return basesOf(word).some((base) => NOUNS.has(base));
}

/** Words that make a reporting expression without a verb, in lower case. */
const OTHER: ReadonlyMap<string, AttributionType> = new Map<string, AttributionType>([
  ['according', 'communication'],
  [':', 'communication'],
  ['per', 'communication'],
  ['sure', 'attitude'],
  ['certain', 'attitude'],
  ['confident', 'attitude'],
  ['convinced', 'attitude'],
  ['afraid', 'attitude'],
  ['concerned', 'attitude'],
  ['worried', 'attitude'],
  ['proud', 'attitude'],
  ['skeptical', 'attitude'],
  ['sceptical', 'attitude'],
  ['aware', 'factive'],
  ['unaware', 'factive'],
  ...(
    'optimistic pessimistic hopeful reluctant eager keen wary happy pleased glad sad sorry disappointed frustrated angry outraged ' +
    'alarmed surprised shocked upset baffled unsure uncertain unconvinced excited enthusiastic undecided divided split torn ' +
    'anxious nervous furious dismayed grateful unhappy doubtful suspicious'
  )
    .split(' ')
    .map((word) => [word, 'attitude'] as const),
  ['insistent', 'communication'],
  ['adamant', 'communication'],
  ['clear', 'communication'],
  ['quoted', 'communication'],
  ['saying', 'communication'],
]);

/** Adds what is left of a word without an ending, with each of `instead` in its place, and without a doubled letter. */
function strip(word: string, ending: string, instead: readonly string[], out: string[]): void {
  if (!word.endsWith(ending) || word.length <= ending.length + 1) return;
  const rest = word.slice(0, -ending.length);
  for (const more of instead) out.push(rest + more);
  if (/([bdgklmnprt])\1$/.test(rest)) out.push(rest.slice(0, -1));
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ed', ['e', '']],
  ['ing', ['e', '']],
];

/** Base forms a word may be an inflection of, likeliest first. */
function basesOf(word: string): string[] {
  const irregular = IRREGULAR.get(word);
  const out = irregular ? [irregular, word] : [word];
  for (const [ending, instead] of ENDINGS) strip(word, ending, instead, out);
  return out;
}

type Known = { readonly base: string | null; readonly type: AttributionType | null };
/** What was worked out for words, emptied when it is full: texts repeat theirs. */
const known = new Map<string, Known>();
const MOST_KNOWN = 4096;

function lookUp(word: string): Known {
  const before = known.get(word);
  if (before) return before;
  const bases = basesOf(word);
  const base = bases.find((form) => TYPES.has(form)) ?? null;
  const noun = (): AttributionType | null => bases.map((form) => NOUNS.get(form)).find(Boolean) ?? null;
  const made = { base, type: base ? (TYPES.get(base) ?? null) : (OTHER.get(word) ?? noun()) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, made);
  return made;
}

/** The base of a verb of saying, holding, knowing or intending, from any of its forms; null for other words. */
export function reportingBase(word: string): string | null {
  return lookUp(word).base;
}

const CONTROLS = new Set(CONTROL.split(' '));

/** Is this a form of a verb that with an infinitive behind it is about deeds: "proposed to", "asked them to"? */
export function isControl(word: string): boolean {
  return basesOf(word).some((base) => CONTROLS.has(base));
}

/** What kind of attribution a word of a cue makes; null when it is no reporting word. */
export function reportingType(word: string): AttributionType | null {
  return lookUp(word).type;
}

/** Verbs that take a spoken clause and nothing else: safe to read as speech wherever they stand. */
const PLAIN_SPEECH = new Set(
  (
    'say tell add claim announce declare insist warn explain state argue note write reply confirm deny assert stress ' +
    'reiterate repeat maintain admit acknowledge concede allege contend vow pledge promise'
  ).split(' '),
);

/** Is this a form of a verb that is speech wherever it stands ("say", "claim", "warn")? */
export function isPlainSpeech(word: string): boolean {
  const base = reportingBase(word);
  return base !== null && PLAIN_SPEECH.has(base);
}
