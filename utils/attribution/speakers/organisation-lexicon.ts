/** Words, in lower case, that make a capitalised run the name of a body and not of a person. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'agency alliance convention national international federal army assembly association authority bank board broadcasting bureau cabinet campaign center centre ' +
    'chamber church club coalition college command commission committee company conference confederation congress ' +
    'corporation council country court department district division embassy federation fleet forces forum foundation fund ' +
    'government group guard herald house hospital inc industries initiative institute institution journal kremlin league ' +
    'ltd media ministry movement museum nations navy network news office organisation organization panel parliament party ' +
    'patrol pentagon police post press programme radio reserve school senate service services society state states station ' +
    'street studio team telegraph times treasury tribune trust union university white'
  ).split(' '),
);

/** Common nouns, in lower case and singular or plural, for people who speak as a group. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  (
    'activists advisers advisors aides allies analysts authorities both campaigners colleagues commentators critics ' +
    'delegates delegations democrats diplomats doctors economists employees executives experts families fans figures ' +
    'firefighters friends investigators journalists lawmakers lawyers leaders liberals conservatives mediators medics ' +
    'members ministers neighbours neighbors negotiators nurses observers officers officials operatives opponents others ' +
    'parents parties people police politicians pollsters prosecutors protesters rebels relatives reporters representatives ' +
    'republicans rescuers researchers residents scholars scientists senators separatists soldiers some spokespeople staff ' +
    'strategists students supporters survivors sides teachers traders troops unions victims volunteers voters witnesses ' +
    'workers many most several groups they we organisers organizers teams farmers shopkeepers engineers drivers'
  ).split(' '),
);

/** A source that hides who it is. */
export const HIDDEN =
  /\b(?:anonym\w*|condition of|not authori[sz]ed|familiar with|close to|briefed on|with knowledge|declined to be named|who asked not|unnamed|unidentified|insiders?|sources?)\b/i;
