/** Offices, in lower case, that are "of" something: "Secretary of State", "mayor of Oslo". */
export const OFFICES_OF: ReadonlySet<string> = new Set(
  (
    'ambassador attorney cabinet chair chairman chairwoman chancellor chief commissioner counsel dean director general ' +
    'governor head inspector judge justice king leader lord mayor minister premier president principal provost queen ' +
    'rector secretary speaker superintendent treasurer vice-president'
  ).split(' '),
);

/** Words, in lower case, for what an office is of. */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  (
    'administration affairs agriculture air arms army budget business children civil coast commerce common commons communications ' +
    'communities correction corrections culture customs defence defense development digital economic economy education ' +
    'elections emergency employment energy environment environmental exchequer external families finance fire fisheries ' +
    'foreign health home homeland housing human immigration industry information infrastructure intelligence interior ' +
    'internal investment joint justice labor labour levelling local lords management marine nursing operations pensions ' +
    'planning policy propaganda public relations representatives research rights science security social sport staff ' +
    'statistics strategy supreme taxation technology tourism trade transport transportation urban veterans war water ' +
    'welfare women work works world young'
  ).split(' '),
);
