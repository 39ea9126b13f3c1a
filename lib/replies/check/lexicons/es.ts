import { esHarm } from './es-harm'
import { esMoves, esTimes } from './es-moves'
import { type Lexicon, wordSet } from './lexicon'

/** Spanish. Without a rule on "we": a verb alone tells who speaks. */
export const es: Lexicon = {
  language: 'es',
  greetings: {
    words: {
      find: `
        hola
        (buenos días|buenas tardes|buenas noches|buen día|buenas|muy buenas)
        (estimado|estimada|estimad*|querido|querida|apreciado|apreciada|apreciad*)
        (estimado a|apreciado a|querido a)
      `,
    },
    plain: 'Hola',
    titles: wordSet('sr sra srta senor senora senorita don dona d dna dr dra profesor profesora'),
    others: wordSet('de nuevo otra vez a todos todas y muy buenas dias tardes noches'),
    fillers: {
      find: `
        (cliente*|clienta*|usuari*|socio*|socia*|abonad*|huésped*|pacient*|asegurad*|miembro*|compañer*|señor a|señor o señora|señores|amigo cliente)
        [señor|señora] (cliente|usuario|desconocido)
        desconocid*
      `,
    },
    nobody: { find: 'a quien corresponda' },
  },
  stopWords: wordSet(`
    a al algo alguien algun alguna ante antes aqui asi aun aunque bien buena buenas bueno buenos cada casi
    como con contra cosa cosas cual cuando cuanto de del desde despues dia dias donde dos durante e el ella
    ellas ellos en entre era es esa ese eso esos esta estaba estado estamos estan estar este esto estos estoy
    fue fueron gracias ha habia hace hacer haga hago han has hasta hay haya he hemos hola hora horas hoy ir
    jamas la las le les llego lo los manana mas me mensaje mensajes menos mi mis mismo misma momento mucho
    muchas muy nada nadie ni ningun ninguna no nos nosotros nuestra nuestras nuestro nuestros nunca o os
    otra otras otro otros para parte pero perdon perdone poco por porque puede puedo que quien se sea ser si
    sido sin sobre solo son soy su sus tal tambien tan tanto te tengo tiempo tiene tienen toda todas todavia
    todo todos tres tu tuvo un una uno unos usted ustedes va vamos ver vez veces voy y ya yo disculpe
    disculpas siento lamento lamentamos saludo saludos cordial cordiales estimado estimada atentamente
    opinion correo correos escribir escribirnos escribo equipo servicio semana semanas sigo mejor bastante
    favor ayuda pronto respuesta siempre dos veces
  `),
  endings: `ando iendo ados adas idos idas ado ada ido ida aron ieron amos emos imos cion ciones mente ar er ir es s a o e an en as os io`,
  topics: `
    pedido paquete envio entrega repartidor transportista mensajero reparto
    factura cobro cobrar cobrado cobraron importe cargo pago dinero reembolso devolver devolucion abono
    vuelo avion cancelar cancelado cancelaron billete
    averia roto abollada abollado danada danado golpe
    telefono llamar llamada contesta contestar contestamos contesto
    limpieza limpia sucio sucios limpian vestuarios
    responde responder respondio contesta contestar contestamos contesto
  `,
  apology: {
    find: `
      (lo) (siento|sentimos|lamento|lamentamos)
      (siento|sentimos|lamento|lamentamos) [mucho|de veras|muchísimo|profundamente|que|las|los|el|la]
      (disculpe|disculpen|disculpa|disculpas|discúlpenos|discúlpeme)
      (perdón|perdone|perdona|perdonen|perdónenos|mil perdones)
    `,
    except: `
      (se|me) (siento|sentimos|siente) (bien|mejor|a)
      no (pidas|pida) (perdón|disculpas)
    `,
  },
  nonApology: {
    find: `
      (siento|sentimos|lamento|lamentamos|disculpe|disculpas|perdón|perdone) si
      (siento|sentimos|lamento|lamentamos) que (se sienta|usted|le haya parecido|no haya quedado|tenga esa|sienta|perciba) 
      (las|cualquier|los|posibles|por las|por los|alguna) (molestia*|inconveniente*|trastorno*|malentendido*) [que] [haya*] [podido]
      (siento|sentimos|lamento|lamentamos|disculpe|disculpas) [por] (cualquier|las) *
    `,
  },
  ownership: {
    find: `
      (nos hemos equivocado|nos equivocamos|me equivoqué|me he equivocado|nos hemos confundido)
      (le|les|te|os) (hemos|he) (fallado|hecho esperar|dejado|cobrado dos|cobrado de más)
      (le|les|te|os) (fallamos|fallé|dejamos|hicimos esperar)
      (hemos fallado|fallamos|metimos la pata|hemos metido la pata|la pifiamos)
      (error|fallo|culpa|responsabilidad|descuido|falta|despiste) [es|ha sido|fue] [enteramente|totalmente|solo|sólo] (nuestro|nuestra|mío|mía|de nuestra parte|por nuestra parte)
      (es|fue|ha sido|era) [un|una|toda|solo] (error|fallo|culpa|descuido|responsabilidad) [nuestro|nuestra|mío|mía|de nuestra parte|mía]
      por [un] (error|fallo|culpa|descuido) (nuestro|nuestra|mío|mía)
      (nuestro|nuestra|mi) (error|fallo|culpa|descuido|responsabilidad)
      (debimos|debí|deberíamos|teníamos que|tendríamos que) [haber|haberle|haberlo|hacer] *
      (asumo|asumimos|reconozco|reconocemos) [toda|el|la|nuestro|nuestra|mi|este] *
      (no) (le|les|te|os|lo) (contestamos|respondimos|avisamos|llamamos|atendimos|cogimos|escribí|llamé|contesté|avisé|respondí|hicimos|dijimos)
      no (contestamos|respondimos|avisamos|atendimos|cumplimos|supimos|estuvimos)
      no (tenía|debía|tendría) que [haber|llegar|pasar|ocurrir] *
      (cobramos|cancelamos|enviamos|perdimos|olvidamos|tardamos|descuidamos) … (dos veces|mal|tarde|sin|equivocad*|por error|demasiado)
      (hemos|he) (cobrado|cancelado|perdido|olvidado|tardado|enviado) … (dos veces|mal|tarde|sin|demasiado|equivocad*)
      (culpa|error|fallo) (mía|nuestra|nuestro|mío)
      (perdimos|olvidamos|descuidamos|extraviamos) (su|sus|el|la|tu)
    `,
    except: `
      no (es|fue|ha sido) [culpa|error|fallo|responsabilidad] *
      su (error|culpa|fallo)
    `,
  },
  moves: esMoves,
  times: esTimes,
  ...esHarm,
  thanks: {
    find: `
      (gracias|agradezco|agradecemos|agradecid*|agradecer*|mil gracias)
    `,
    except: `
      gracias a (un|una|que|nuestro|nuestra|los|las|nuestros)
      (agradecería|agradeceríamos|agradeceré) [que|si]
    `,
  },
  emphasis: wordSet(`
    ahora aqui bien como con cuando de del el ella en es ese eso esta este esto gracias hoy la las lo los
    mal mas me mi mucho muchisimo muy nada no nos nunca para perdon por que se si siempre siento sentimos
    solo su tan te todo todos tu un una usted va ya yo favor mejor gratis urgente jamas gran
  `),
  better: [
    { rule: 'dismissive', find: { find: '(simplemente|solamente|obviamente)' }, text: '' },
    { rule: 'over-promise', find: { find: '(absolutamente|seguro|definitivamente)' }, text: '' },
    {
      rule: 'non-apology',
      find: { find: '[por] (las|cualquier|los) (molestia*|inconveniente*) [causad*|ocasionad*]' },
      text: '',
    },
  ],
}
