/** Pairs of stems that say opposite things of the same subject; either may stand in either text. */
export const ANTONYMS: readonly (readonly [string, string])[] = [
  ...`rise fall,rise drop,rose fell,rose drop,grew shrank,grow shrink,increas decreas,increas declin,increas reduc,increas cut,
  increas drop,increas fell,rise declin,rose declin,grew fell,went_up went_down,gain lose,gain lost,gain loss,win lose,won lost,
  win lost,won lose,victori defeat,support oppos,favor oppos,favour oppos,back oppos,agre disagre,accept reject,approv reject,
  approv veto,pass block,allow ban,allow forbid,allow block,permit ban,permit forbid,legal illeg,law unlaw,open close,open shut,
  open seal,start end,start stop,began end,begin end,start finish,begin stop,continu stop,continu end,highest lowest,high low,
  higher lower,best worst,better wors,largest smallest,biggest smallest,greatest smallest,most least,more less,more fewer,more
  fewest,major minor,majority minority,maximum minimum,above below,befor after,first last,earli late,earlier later,old new,
  oldest youngest,richest poorest,rich poor,strong weak,stronger weaker,strengthen weaken,safe danger,safer danger,safe unsaf,
  safer deadlier,saf dead,aliv dead,innoc guilti,acquit convict,acquit guilti,true fals,truth lie,right wrong,success failur,
  success fail,succeed fail,creat destroy,build destroy,built destroy,built demolish,protect attack,defend attack,save kill,arriv
  leav,arriv left,enter leav,enter left,come leav,advanc retreat,advanc withdraw,advanc withdrew,advanc withdrawn,hottest coldest,hotter colder,warmest coldest,warmest coolest,hot cool,captur lost,captur lose,captur liber,occupi
  liber,seiz releas,arrest releas,arrest freed,detain releas,buy sell,bought sold,import export,lend borrow,hire fire,employ
  unemploy,employ employe,surplus deficit,profit loss,profit lose,asset debt,rais lower,rais cut,rais reduc,rais slash,expand cut,
  expand shrink,expand reduc,spend save,public privat,domest foreign,north south,northern southern,east west,eastern western,left
  right,inside outsid,ally enemi,friend enemi,friend foe,peac war,ceasefir offens,love hate,prais condemn,prais critic,welcom
  condemn,confirm deni,admit deni,acknowledg deni,includ exclud,improv worsen,improv deterior,heal harm,help hurt,help harm,benefit
  harm,benefit hurt,cure caus,prevent caus,reliev caus,clean pollut,cheap expens,cheaper expens,cheaper dearer,cheapest dearest,
  faster slower,quick slow,long short,longer shorter,hot cold,warm cool,warmer cooler,up down,men women,man woman,male femal,boy
  girl,husband wife,mother father,son daughter,brother sister,republican democrat,conserv liber,day night,summer winter,full empti,
  entir part,everyon nobodi,everybodi nobodi,everyth noth,alway never,all none,presenc absenc,present absent,possibl impossibl,
  abl unabl,abil inabl,known unknown,stabl unstabl,secur insecur,equal unequal,fair unfair,necessari unnecessari,constitut
  unconstitut,reliabl unreli,will unwil,voluntari forc,voluntarili forc,healthi sick,legalis banned,legal crimin,repeal keep,repeal
  enact,repeal pass,keep scrap,keep abolish,keep abandon,join leav,join left,join quit,remain leav,stay leav,remain left,stay
  left,vaccin unvaccin,document undocument,arm unarm,militari civilian,deni grant,deploy withdraw,deploy withdrew,sent withdrew,
  send withdraw,separ unit,separ reunit,hide reveal,hid reveal,conceal disclos,secret public,deliber accident,deliber mistak,
  volunt conscript,profession conscript,optim pessim,hope fear,exact roughli,hero traitor,victim perpetr,parent children,teacher
  student,landlord tenant,buyer seller,worker employ,lender borrow,freez unfreez,lock unlock,encourag discourag,encourag deter,
  promot demot,overestim underestim,overpaid underpaid,overfund underfund,tighten loosen,tighten eas,toughen relax,hardest easiest,
  easi difficult,easier harder,near far,dry wet,heavier lighter,thick thin,wide narrow,widen narrow,doubl halv,tripl halv`
    .replace(/\s+/g, ' ')
    .split(',')
    .map((pair): [string, string] => {
      const [a = '', b = ''] = pair.trim().split(' ');
      return [a, b];
    }),
];
