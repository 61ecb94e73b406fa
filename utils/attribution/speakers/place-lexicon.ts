/** Cities that stand for a government or are written about most, folded; none is a common surname. */
export const CITIES: ReadonlySet<string> = new Set(
  (
    'abuja ankara athens baghdad bangkok barcelona beijing beirut belgrade berlin bogota bratislava brussels bucharest ' +
    'budapest cairo canberra caracas chisinau copenhagen damascus delhi dhaka doha donetsk dublin geneva hanoi havana ' +
    'helsinki islamabad istanbul jakarta jerusalem kabul kharkiv kherson khartoum kiev kyiv lagos lisbon ljubljana ' +
    'luhansk lviv madrid manila mariupol minsk mogadishu moscow munich nairobi odesa odessa oslo ottawa paris prague ' +
    'pretoria pyongyang riga riyadh rome sarajevo seoul skopje sofia stockholm strasbourg sydney taipei tallinn tbilisi ' +
    'tehran tokyo tripoli tunis vienna vilnius warsaw yerevan zagreb zaporizhzhia'
  ).split(' '),
);
