const MALE =
  'dante oskar emil enzo fabio hank henri ivo jonas kai kris lenny milo nils olaf orhan per rasmus tarek tobias ulrich yann aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alex alexander alexei alexey alfred ali allen amir anatoly anders andre andrei andrew andrey andriy angus anthony antonio antony ariel arnold arthur artur asif austin barack barry bashar ben benjamin bernard bernie bill billy bob boris bobby brad brandon brendan brent brett brian bruce bryan carl carlos cedric chad charles charlie chris christian christopher chuck clarence claude clayton clive colin connor corey craig curtis dale damian dan daniel danny darren dave david dean dennis derek diego dick dimitri dirk dmitri dmitry dmytro dominic don donald doug douglas duncan dwight earl ed eddie edgar edmund eduardo edward edwin elias elliott emmanuel enrique eric erik ernest eugene evan evgeny felipe felix ferdinand fernando francis francisco francois frank franklin fred frederick gareth gary gavin gene geoff geoffrey george gerald gerard giorgio giovanni glen glenn gordon graham greg gregory guillermo gunther gus guy hamid harold harry harvey hassan hector heinrich henrik henry herbert herman howard hugh hugo hussein ian ibrahim igor ihor ilya imran isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joe joel johan johannes john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio justin kamal karim karl keith ken kenneth kevin khalid kirill klaus konstantin kurt kyle lars larry lawrence lee leo leon leonard leonid leroy lewis liam lindsey lloyd lorenzo louis lucas luigi luis luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark markus marshall martin marvin mateusz matt matteo matthew matthias maurice max maxim mehmet michael michel miguel mike mikhail mitch mitt mohamed mohammad mohammed morris muhammad murray mustafa mykhailo mykola nathan nathaniel neil nelson newt nicholas nick nicolas nigel nikolai nikolay noah noel norman oleg oleh oleksandr oleksiy oliver olivier omar orlando oscar osama otto owen pablo patrick paul paulo pavel pawel pedro percy pete peter petr petro phil philip philippe pierre piotr rafael rahul rajiv ralph ramon rand raul ray raymond recep reggie reinhold rex ricardo richard rick ricky rob robert roberto robin rod rodrigo roger roland ron ronald rory ross roy ruben rudolph rudy rupert russell ryan said salman sam samuel sanjay scott sean sebastian serge sergei sergey sergio seth shane shaun shawn shinzo sidney silvio simon stanislav stanley stefan stephen steve steven stewart stuart sven taras ted terence terry theo theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler valery vasily vernon victor viktor vincent vitali vitaly vlad vladimir volodymyr vyacheslav wade walter warren wayne werner wesley wilhelm will william willie winston wolfgang xavier yasser yevgeny yuri yuriy yusuf zachary zbigniew';

const FEMALE =
  'ada aino annika ayesha beata birgit carmela edna elin farah freya gunilla hedda ilse ingeborg jana katja layla leila lina loretta lena mathilde mei mina nadine nora noor odile rania rosario saara sally solveig svenja tanja ulla wilma yasmin zainab abigail adriana agnes aisha alexandra alexandria alexis alice alicia alina alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia april ariana ashley astrid audrey barbara beatrice becky belinda bernadette beth betsy betty beverly bianca bonnie brenda bridget brittany camilla carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie constance crystal cynthia daniela danielle daphne dawn debbie deborah debra denise diana diane dina donna dora doris dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen elsa emilia emily emma erica erika erin esther eva evelyn faith fatima fiona florence frances gabriela gail georgia geraldine gillian gina giorgia gisele gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helga hilary hillary holly huma ida ines ingrid irene irina iris isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill jo joan joanna joanne jodi josephine joy joyce juanita judith judy julia juliana julie june kamala karen karin katarina kate katharine katherine kathleen kathryn kathy katie katrina katya kay kayla kellyanne kelly kelsey kerry kim kimberly kirsten kristen kristin kristina larisa laura lauren leah lena leslie liana lila lily linda lindsay lisa liz liza lois lorraine louise loretta lucia lucy lydia lyudmila madeleine madison maggie marcia margaret margarita margot maria mariana marie marilyn marina marine marjorie marta martha mary maryam maureen maxine megan melania melanie melinda melissa meredith michelle mildred miriam molly monica monika nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma oksana olena olga olivia oprah pamela patricia patty paula pauline peggy penelope penny petra phyllis polina priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena serena sharon sheila shelley sherry shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana susie suzanne svetlana sylvia tamara tania tanya tara tatiana teresa tetiana theresa tiffany tina tracy tulsi ursula valentina valeria valerie vanessa vera veronica victoria violet viola virginia vivian wanda wendy whitney yelena yolanda yulia yvette yvonne zara zoe';

export type Gender = 'male' | 'female';

const NAMES = new Map<string, Gender>([
  ...MALE.split(' ').map((name) => [name, 'male'] as const),
  ...FEMALE.split(' ').map((name) => [name, 'female'] as const),
]);
// Borne by both.
for (const name of ['jean', 'alex', 'robin', 'sasha', 'kim', 'kelly', 'leslie', 'lindsey', 'terry', 'jackie'])
  NAMES.delete(name);
const OF_EITHER = new Set([
  'jean',
  'alex',
  'robin',
  'sasha',
  'dana',
  'kim',
  'kelly',
  'leslie',
  'lindsey',
  'terry',
  'jackie',
]);

/** The usual gender of a first name's bearer, in lower case; null when unknown or borne by both. */
export function genderOfFirstName(name: string): Gender | null {
  return NAMES.get(name) ?? null;
}

/** Is this, in lower case, a common first name? */
export function isFirstName(name: string): boolean {
  return NAMES.has(name) || OF_EITHER.has(name);
}
