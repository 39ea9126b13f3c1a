/** Held out, in Spanish. */
export const spanish = `
@@ lavadora :
Hola, Carmen:

La lavadora no tenía que llegar abollada, y mucho menos quedarse en el portal. El fallo es nuestro y le pido disculpas.

Ya he pedido otra: se la suben a casa el jueves por la mañana y se llevan la dañada. La llamaré ese mismo día para saber si todo está bien.

Gracias por contárnoslo.
Nuria

@@ lavadora : non-apology ownership vague-time
Estimada Carmen: Lamentamos las molestias que haya podido ocasionarle la entrega de la lavadora. En breve nos pondremos en contacto con usted para gestionar el cambio. Gracias por su paciencia.

@@ lavadora : blame dead-end ownership action thanks
Carmen, tendría que haber revisado la lavadora delante del repartidor. Ahora ya no podemos hacer nada. Un saludo, Nuria

@@ lavadora : no-name acknowledge action ownership generic
Estimado cliente: Su opinión es muy importante para nosotros. Trabajamos cada día para mejorar. Gracias por participar en nuestra encuesta.

@@ vuelo :
Buenas tardes, Javier:

Nos equivocamos dos veces: cancelamos su vuelo sin ofrecerle otro y después no le cogimos el teléfono. Lo siento.

Le he reservado plaza mañana a las 9:40, sin coste; si no le viene bien, le devuelvo el importe hoy mismo. Usted elige.

Gracias por insistir.
Teresa Vidal

@@ vuelo : wrong-name
Hola, Jorge: la cancelación del vuelo fue un error nuestro y lo siento mucho. Le he devuelto hoy el importe completo. Gracias por escribirnos. Teresa

@@ vuelo : over-promise
Hola, Javier. Cancelamos el vuelo tarde y mal, perdón. Hoy mismo le hago el reembolso y le aseguro al cien por cien que jamás volverá a ocurrirle. Gracias por su mensaje. Teresa

@@ vuelo : unresolved
Hola, {nombre}: nadie le contestó al teléfono y la culpa es nuestra. Lo siento. Le llamo hoy antes de las seis. Gracias por la paciencia. Teresa

@@ vuelo : time
Hola, Javier: tiene toda la razón, cancelamos su vuelo y luego no contestamos. Le pido perdón. Voy a revisar el reembolso y le escribo. Gracias, Teresa

@@ vuelo : internal thanks
Javier, vimos que nos puso un 2 en la encuesta NPS. Cancelamos mal el vuelo y lo siento. Le he reembolsado hoy el billete. Teresa

@@ panaderia :
¡Hola, Lucía! El centeno lo amasa Antonio desde las cuatro de la mañana; hoy le he leído su mensaje y no cabía en sí de alegría. ¡Gracias! Rosa
`
