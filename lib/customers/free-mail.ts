/**
 * Domains where anybody has an address: who shares one with a customer is no colleague of theirs.
 * Collected by hand, the big ones of each country and access providers; lower case.
 */

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Under whatever ending: `yahoo.co.uk`, `hotmail.fr`, `gmx.ch`. */
const BRANDS = words(`
  aol bk bluewin email fastmail freemail gmail gmx googlemail hotmail hushmail inbox lycos mail mailbox
  msn mail2web outlook proton protonmail rediffmail rocketmail tutamail tutanota windowslive yahoo
  yandex ymail zohomail
`)

/** In full, where the name alone may be a company's too. */
const DOMAINS = words(`
  126.com 139.com 163.com 163.net 188.com 189.cn 21cn.com abv.bg adelphia.net alice.it aliceadsl.fr
  aliyun.com aon.at arcor.de arnet.com.ar att.net bell.net bellsouth.net bigmir.net bigpond.com
  bigpond.net.au blueyonder.co.uk bol.com.br btinternet.com btopenworld.com cableone.net centrum.cz
  centurylink.net charter.net chello.nl clear.net.nz club-internet.fr comcast.net cox.net cs.com
  daum.net disroot.org docomo.ne.jp duck.com dbmail.com earthlink.net eircom.net embarqmail.com
  email.com emailn.de estadao.com.br excite.com ezweb.ne.jp fibertel.com.ar foxmail.com free.fr
  freenet.de freeserve.co.uk frontier.com frontiernet.net globo.com globomail.com gmial.com
  gmx.net hanmail.net hetnet.nl hey.com hispeed.ch home.nl i.ua icloud.com ig.com.br iinet.net.au
  indiatimes.com interia.pl inwind.it juno.com kabelmail.de kpnmail.nl kpnplanet.nl krovatka.su
  laposte.net latinmail.com libero.it list.ru live.be live.ca live.cl live.cn live.co.uk live.com
  live.com.ar live.com.au live.com.mx live.com.pt live.de live.dk live.fr live.ie live.in live.it
  live.jp live.nl live.no live.ru live.se mac.com magenta.de mail.ru mailbox.org mailfence.com
  mailinator.com me.com meta.ua mindspring.com mweb.co.za nate.com naver.com neostrada.pl netcologne.de
  netscape.net netzero.net neuf.fr nifty.com noos.fr ntlworld.com numericable.fr o2.pl o2online.de
  ono.com online.de online.no onet.eu onet.pl optonline.net optusnet.com.au orange.fr orange.net
  outlook.de oi.com.br op.pl ozemail.com.au passport.com pm.me pobox.com poczta.fm poczta.onet.pl
  posteo.de posteo.net prodigy.net.mx prokonto.pl ptd.net qq.com quicknet.nl rambler.ru r7.com
  roadrunner.com rogers.com runbox.com rr.com sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca
  sina.cn sina.com sky.com skynet.be softbank.ne.jp sohu.com spray.se sunrise.ch sympatico.ca
  t-online.de t-online.hu talktalk.net teksavvy.com telefonica.net telenet.be telia.com telus.net
  terra.com.br terra.es tim.it tin.it tiscali.co.uk tiscali.it tlen.pl tom.com tpg.com.au
  tuta.com tuta.io tvcablenet.be tele2.nl uol.com.br ukr.net unitymedia.de upcmail.nl usa.net
  verizon.net versatel.nl videotron.ca virgilio.it virgin.net virginmedia.com voila.fr volny.cz
  vodafone.de vodafone.it vp.pl walla.co.il walla.com wanadoo.es wanadoo.fr web.de westnet.com.au
  wildblue.net windstream.net wp.pl xs4all.nl xtra.co.nz yeah.net ya.ru yopmail.com zeelandnet.nl
  ziggo.nl zipmail.com.br zoho.com zoho.eu zonnet.nl guerrillamail.com 10minutemail.com
  temp-mail.org trashmail.com privaterelay.appleid.com
`)

/** Endings under which a brand is that brand: `yahoo.com`, `yahoo.fr`, `yahoo.co.uk`, `yahoo.com.br`. */
const ENDING = /^(?:[a-z]{2}|com|net|org|email|me|ch|com?\.[a-z]{2})$/

/** Whether anybody can have an address there. `domain`: lower case, in ASCII. */
export function isFreeMail(domain: string): boolean {
  if (DOMAINS.has(domain)) return true
  const dot = domain.indexOf('.')
  return BRANDS.has(domain.slice(0, dot)) && ENDING.test(domain.slice(dot + 1))
}
