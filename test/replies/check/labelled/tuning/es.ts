/** In Spanish. */
export const spanish = `
@@ pedido :
Hola, Elena:

Dos semanas esperando y ni una respuesta nuestra: le hemos fallado, y lo siento.

He localizado su pedido en Zaragoza y lo he cambiado de transportista esta mañana. Lo recibe mañana antes de las dos, y por la tarde la llamo para comprobarlo.

Gracias por insistir.
Marta

@@ pedido :
Elena, buenos días. Usted escribió «nadie responde a mis correos» y es verdad: nadie lo hizo, y debimos hacerlo. Perdone. El pedido salió hoy con mensajero urgente. Todo lo que sé se lo cuento el jueves. Gracias, Marta

@@ pedido : non-apology ownership vague-time
Estimada Elena: Disculpe las molestias. Hemos trasladado su consulta sobre el pedido al departamento correspondiente, que la atenderá a la mayor brevedad posible. Gracias por su comprensión.

@@ pedido : no-name acknowledge action ownership generic
Apreciado cliente: Gracias por ponerse en contacto con nosotros. Su satisfacción es nuestra prioridad.

@@ pedido : blame ownership action thanks
Hola, Elena: el pedido volvió porque usted no estaba en casa y no indicó un teléfono correcto. Un saludo, Marta

@@ pedido : time
Hola, Elena: no contestamos a sus correos y fue un error nuestro, le pido disculpas. Voy a llamar al transportista por su pedido y le cuento. Gracias, Marta

@@ pedido : wrong-name
Hola, Eva: no contestamos a sus correos y fue un error nuestro, le pido disculpas. Su pedido está en reparto hoy. Gracias por la paciencia. Marta

@@ pedido otra vez : near-duplicate
Hola, Elena: dos semanas sin pedido y sin respuesta, es culpa nuestra y lo siento. Hoy mismo he llamado al transportista y le escribo el lunes con lo que averigüe. Gracias por su paciencia. Marta

@@ pedido otra vez :
Hola, Elena: el viernes no le escribí como le había prometido, y lo siento de veras. El transportista ha perdido su pedido; debimos avisarla el miércoles. Le he enviado otro hoy por mensajero, llega mañana. Gracias por recordármelo. Marta

@@ factura :
Hola, Pablo:

Le hemos cobrado dos veces, así de claro. El error es nuestro y le pido perdón.

Acabo de devolverle los 54 euros; los verá en su cuenta antes del viernes.

Gracias por avisarnos.
Diego

@@ factura : dead-end ownership action
Hola, Pablo. Gracias por su mensaje. Lamentablemente no es posible devolver un cobro ya emitido, son las normas de la empresa. Diego

@@ factura :
Hola, Pablo. No puedo anular la factura ya emitida, pero sí puedo abonarle el importe, y lo he hecho hoy. La cobramos dos veces por un fallo nuestro, lo siento. Gracias, Diego

@@ factura : over-promise
Hola, Pablo: cobramos la factura dos veces, es culpa nuestra, perdone. Ya le he devuelto el dinero hoy. Le garantizo que esto no volverá a pasar nunca. Gracias, Diego

@@ factura : unresolved
Hola, [NOMBRE]: cobramos la factura dos veces, es culpa nuestra, perdone. Ya le he devuelto el dinero hoy. Gracias, Diego

@@ factura : internal
Hola, Pablo: gracias por responder a la encuesta; como detractor nos interesa mucho su caso. Cobramos la factura dos veces por error nuestro, lo siento. Hoy le devuelvo el importe. Diego

@@ factura : shouting ownership too-many-sorry
¡¡Pablo!! ¡LO SENTIMOS MUCHÍSIMO! ¡¡Perdón, perdón!! Mañana tiene el dinero de la factura en su cuenta. ¡Gracias! Diego

@@ gimnasio :
Hola, Inés: gracias por lo de las clases, se lo he dicho a los monitores. Lo de los vestuarios es cierto; desde el lunes se limpian también a las seis de la tarde. ¿Me dice dentro de una semana si lo nota? Sergio

@@ gimnasio : vague-time
Hola, Inés: gracias. Próximamente mejoraremos la limpieza de los vestuarios. Sergio

@@ gimnasio : dismissive thanks
Inés, no es para tanto, los vestuarios se limpian cada mañana. Sergio
`
