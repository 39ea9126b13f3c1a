import type { Lexicon } from './lexicon'

type Harm = 'blame' | 'deadEnd' | 'wayOn' | 'overPromise' | 'internal' | 'dismissive' | 'generic'

/** What does harm in Spanish, and what sounds of an office. */
export const esHarm: Pick<Lexicon, Harm> = {
  blame: {
    find: `
      [usted|tú] (debería|deberías|debió|debiste|tendría que|tendrías que|tenía que|tenías que) haber (revisado|leído|comprobado|avisado|llamado|informado|rechazado|indicado|mirado|contactado|pedido|enviado|seguido|dicho|utilizado)
      (si (hubiera|hubieras|hubiese)) (leído|revisado|llamado|avisado|indicado|seguido)
      (usted|tú|porque) [usted|tú] no (leyó|leíste|revisó|indicó|indicaste|avisó|avisaste|siguió|comprobó|estaba|estabas|contestó|envió|rellenó|facilitó|proporcionó|respondió|pagó|actualizó|informó)
      y no (indicó|avisó|facilitó|proporcionó|informó)
      [usted|tú] (indicó|indicaste|introdujo|introdujiste|facilitó|proporcionó|escribió|dio|eligió) … (mal|erróne*|incorrect*|equivocad*|fals*)
      (su|tu) [propio|propia] (error|culpa|descuido|despiste)
      (error|fallo|culpa) (suyo|suya|tuyo|tuya|del cliente|de la clienta|del usuario)
      (es|fue) [toda|solo] (culpa|responsabilidad|error) (del|de la|de los) (transportista|repartidor|mensajero|fabricante|proveedor|banco|compañía|empresa|cliente|usuario)
      no (es|fue|ha sido) (nuestra|nuestro|culpa nuestra|responsabilidad nuestra|nuestra culpa|error nuestro|fallo nuestro)
      no (es|fue|ha sido) (culpa|responsabilidad|error|fallo|asunto|problema) (nuestra|nuestro|mía|mío)
      (como|tal y como) ya (le|les|te) (dije|dijimos|expliqué|explicamos|indicamos|informamos|comenté|comentamos|hemos dicho)
      como (le|les) (he|hemos) [ya] (dicho|explicado|indicado)
      (ajeno*|fuera) (a nuestra voluntad|a nosotros|de nuestro control)
      (depende|causado por) (del transportista|de terceros|terceros)
    `,
    except: `
      no (es|fue) (su|tu) (culpa|error)
      (debería|deberías) haber recibido
    `,
  },
  deadEnd: {
    find: `
      no (podemos|puedo|podremos|se puede|podríamos) [ya] (hacer|ofrecer|devolver|reembolsar|cambiar|anular|cancelar|ayudar*|aceptar|atender|modificar|tramitar|compensar|abonar|reclamar)
      (ya|ahora) no (podemos|puedo) hacer nada
      no (hay|queda) nada (que|más que) (hacer|podamos hacer|pueda hacer)
      nada que hacer
      (no es|no será|no resulta|es|resulta|será|sería) (posible|imposible)
      (lamentablemente|desgraciadamente|desafortunadamente|por desgracia) no (es|se|podemos|puedo|hay)
      (son|es) (las|la|nuestra|nuestras) (norma*|política|políticas|condiciones)
      (según|conforme a|por) (nuestra|nuestras|la|las) (política*|norma*|condicion*)
      (política de (la empresa|empresa|devoluciones|la compañía))
      no (es|corresponde a) (mi|nuestro) (departamento|competencia)
      (no admite*|sin) (devoluciones|devolución|excepciones|excepción|cambios)
      fuera de plazo
    `,
    except: `
      (si|lo antes|tan pronto como|en lo|cuanto sea|lo mejor|lo más) [que|pronto] [no] [es|sea] posible
      (es|sea|será|fuera) posible (que|entregar|enviar|recoger)
      no es imposible
      no (podemos|puedo) (agradecer*|imaginar*)
    `,
  },
  wayOn: {
    find: `
      pero (sí|puedo|podemos|le|les|te|hoy|también|hemos|he)
      (en cambio|en su lugar|como alternativa|a cambio|sin embargo|no obstante)
      (lo que sí|sí (puedo|podemos))
      (puede|puedes|podría) (elegir|escoger|cambiar*|recoger|usar|optar)
      (prefiere|prefieres|quiere que|le parece|le viene|te viene) *
    `,
  },
  overPromise: {
    find: `
      (le|les|te|os|se lo|te lo) (garantizo|garantizamos|juro|juramos)
      (garantizo|garantizamos)
      (le|les|te|os|se lo|te lo) (prometo|prometemos|aseguro|aseguramos) … (nunca|jamás|siempre|no volverá|cien por cien|100|todo)
      (prometo|prometemos) … (nunca|jamás|siempre|no volverá|cien por cien)
      (nunca|jamás) [más] (volverá|volverán|volveremos|ocurrirá|pasará|sucederá)
      no volverá [nunca|jamás|a] (más|a pasar|a ocurrir*|a suceder*|pasar|ocurrir) [nunca|jamás|más]
      (cien por cien|cien por ciento|100 %|100%) (seguro|garantizado|que|satisfecho)
      (con|absoluta) (total|absoluta) (seguridad|certeza|garantía)
      (le|les|te) doy mi palabra
      sin (ninguna|la menor) duda *
      (será|todo será|quedará) perfecto
    `,
    except: `
      no (puedo|podemos|quiero|queremos) (garantizar*|prometer*|asegurar*)
      (en|de|periodo de|plazo de) garantía
      (le|te) aseguro que (he|hemos|lo|entiendo)
    `,
  },
  internal: {
    find: `
      nps
      net promoter [score]
      (detractor|detractora|detractores)
      (como|es usted|un|una|nuestros) (promotor*|pasivo*|promotora)
      (nos|me|le) (puso|pusiste|dio|diste|puntuó|puntuaste|ha puesto|has puesto|calificó|valoró|ha dado) [con] [un|una|su|nota de|de] [nota|puntuación] [de|un] (#|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cero)
      (su|tu) (puntuación|nota|calificación|valoración) (de|del) [un] (#|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)
      (su|tu|el|un) (#|cero|uno|dos|tres) (en|de) (la|nuestra|el) (encuesta|nps)
      # (sobre|de) (10|diez)
      (sla|slas|kpi|csat|crm|erp|sap|jira|rma|backlog|l2|l3|sprint|hotfix)
      (nivel|segundo nivel|tier) (1|2|3)
      (segundo|tercer|primer) nivel [de] [soporte]
    `,
    except: `
      (entre|en|con|son) # de (cada|10 de)
    `,
  },
  dismissive: {
    find: `
      no es para tanto
      (cálmese|cálmate|tranquilícese|tranquilízate|relájese|relájate|no se altere|no exagere|no se ponga así)
      (obviamente|como es lógico|como todo el mundo sabe|evidentemente)
      (solo|sólo|simplemente|únicamente) (tiene que|tienes que|hay que|debe|debes|es|era|reinicie|abra|haga|pulse|entre)
      (tampoco|no) (es|fue) (tan|para tan|nada) (grave|malo|largo|importante|urgente)
      (siento|lo siento|lamento|perdón) pero
      (son|es) cosas que pasan
      estas cosas pasan
    `,
    except: 'no solo',
  },
  generic: {
    find: `
      (su|tu) (opinión|satisfacción|confianza|fidelidad|tiempo|comentario) (es|son|nos) [muy|lo más|nuestra|importa] [importante|prioridad|valios*|ayuda]
      satisfacción es (nuestra|lo)
      (es|son) nuestra [máxima|mayor|principal] (prioridad|razón de ser|motivación)
      (trabajamos|nos esforzamos|esforzándonos) [cada día|día a día|constantemente|continuamente] [para|por] (mejorar|ofrecer*|seguir)
      (gracias por) (ponerse en contacto|contactar|confiar|elegirnos|su confianza|su fidelidad|participar)
      (valorado*|estimado*|distinguido*) client*
      no dude en (contactar*|ponerse|consultar*|llamar*|escribir*)
      quedamos a su [entera] disposición
      (nos tomamos|tomamos) (muy en serio|en serio)
      (comprometidos|compromiso) con (la calidad|la excelencia|nuestros clientes|usted)
      tenga la (seguridad|certeza)
    `,
  },
}
