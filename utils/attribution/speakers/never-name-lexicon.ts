/** Words, in lower case, that are capitalised for other reasons than being a name. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    'a about according after against ahead all also although among an and another any appealing are as asked at back ' +
    'because before being both but by can could despite did do does during each earlier even every few finally first for ' +
    'former four from further had has have he her here hers him his how however i if in indeed instead into is it its just ' +
    'last later least less let like many maybe me meanwhile might more moreover most mr mrs ms much must my nearly neither ' +
    'never next no nor not nothing now of off often on once one only or other others our out over perhaps rather said ' +
    'second several she should since so some something soon still such take than thank that the their them then there ' +
    'these they third this those though three through thus to today together tomorrow too two under unlike until up us ' +
    'very was we well were what whatever when where whether which while who whose why will with within without would yes ' +
    'yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
    'july august september october november december speaking asked writing citing referring responding breaking update ' +
    'exclusive video photo image read watch related five six seven eight nine ten people someone somebody nobody everyone ' +
    'everybody anyone democratic republican gop president god ok okay please sorry thanks new old early late'
  ).split(' '),
);
