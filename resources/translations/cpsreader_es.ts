<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>About CPS Reader</source>
      <translation>Acerca de CPS Reader</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Everything stays on this computer. No account, no AI service.</source>
      <translation>Todo queda en este ordenador. Sin cuenta, sin servicio de IA.</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Network connections opened since the start: %1.</source>
      <translation>Conexiones de red abiertas desde el inicio: %1.</translation>
    </message>
    <message>
      <source>Network connections opened since the start: none.</source>
      <translation>Conexiones de red abiertas desde el inicio: ninguna.</translation>
    </message>
    <message>
      <source>Open the news reports of a negotiation, see who said what, and know where every issue stands, with the sentence that proves it.</source>
      <translation>Abra las noticias sobre una negociación, vea quién dijo qué y sepa cómo está cada asunto, con la frase que lo prueba.</translation>
    </message>
    <message>
      <source>Python %1, Qt %2, %3. MIT licence; built on:</source>
      <translation>Python %1, Qt %2, %3. Licencia MIT; construido sobre:</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About CPS Reader</source>
      <translation>&amp;Acerca de CPS Reader</translation>
    </message>
    <message>
      <source>&amp;Add a finding or claim…</source>
      <translation>&amp;Añadir un hallazgo o una declaración…</translation>
    </message>
    <message>
      <source>&amp;Add an issue…</source>
      <translation>&amp;Añadir un asunto…</translation>
    </message>
    <message>
      <source>&amp;Add reports…</source>
      <translation>&amp;Añadir noticias…</translation>
    </message>
    <message>
      <source>&amp;Archive</source>
      <translation>&amp;Archivar</translation>
    </message>
    <message>
      <source>&amp;Articles</source>
      <translation>&amp;Noticias</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <translation>Copia de se&amp;guridad…</translation>
    </message>
    <message>
      <source>&amp;Card for the span</source>
      <translation>&amp;Ficha del pasaje</translation>
    </message>
    <message>
      <source>&amp;Check the library</source>
      <translation>&amp;Comprobar la biblioteca</translation>
    </message>
    <message>
      <source>&amp;Claims</source>
      <translation>&amp;Declaraciones</translation>
    </message>
    <message>
      <source>&amp;Confirm</source>
      <translation>&amp;Confirmar</translation>
    </message>
    <message>
      <source>&amp;Copy with source</source>
      <translation>&amp;Copiar con la fuente</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <source>&amp;Edit the issue…</source>
      <translation>&amp;Editar el asunto…</translation>
    </message>
    <message>
      <source>&amp;Edit title, source, date…</source>
      <translation>&amp;Editar título, fuente, fecha…</translation>
    </message>
    <message>
      <source>&amp;Entities</source>
      <translation>&amp;Entidades</translation>
    </message>
    <message>
      <source>&amp;Export summaries…</source>
      <translation>&amp;Exportar resúmenes…</translation>
    </message>
    <message>
      <source>&amp;Find in this report</source>
      <translation>&amp;Buscar en esta noticia</translation>
    </message>
    <message>
      <source>&amp;First steps</source>
      <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>A&amp;delante</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
      <source>&amp;History…</source>
      <translation>&amp;Historial…</translation>
    </message>
    <message>
      <source>&amp;Insights</source>
      <translation>&amp;Panorama</translation>
    </message>
    <message>
      <source>&amp;Keep this search</source>
      <translation>&amp;Guardar esta búsqueda</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Teclas</translation>
    </message>
    <message>
      <source>&amp;Label…</source>
      <translation>&amp;Etiqueta…</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texto más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>&amp;Matrix</source>
      <translation>&amp;Matriz</translation>
    </message>
    <message>
      <source>&amp;New library…</source>
      <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
      <source>&amp;Newest first</source>
      <translation>&amp;Más recientes primero</translation>
    </message>
    <message>
      <source>&amp;Next report</source>
      <translation>Noticia &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Not grouped</source>
      <translation>&amp;Sin agrupar</translation>
    </message>
    <message>
      <source>&amp;Note…</source>
      <translation>&amp;Nota…</translation>
    </message>
    <message>
      <source>&amp;Oldest first</source>
      <translation>Más &amp;antiguas primero</translation>
    </message>
    <message>
      <source>&amp;Open library…</source>
      <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
      <source>&amp;Open or fold the card</source>
      <translation>&amp;Abrir o plegar la ficha</translation>
    </message>
    <message>
      <source>&amp;Paste a report</source>
      <translation>&amp;Pegar una noticia</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Preferencias…</translation>
    </message>
    <message>
      <source>&amp;Quiet</source>
      <translation>&amp;Lectura tranquila</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Reader</source>
      <translation>&amp;Lector</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Reject</source>
      <translation>&amp;Rechazar</translation>
    </message>
    <message>
      <source>&amp;Reset the layout</source>
      <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
      <source>&amp;Save a copy…</source>
      <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
      <source>&amp;Search reports</source>
      <translation>&amp;Buscar noticias</translation>
    </message>
    <message>
      <source>&amp;Set status…</source>
      <translation>&amp;Fijar el estado…</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
      <source>&amp;Star</source>
      <translation>&amp;Destacar</translation>
    </message>
    <message>
      <source>&amp;Timeline</source>
      <translation>&amp;Cronología</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Papelera…</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>A&amp;nnotations</source>
      <translation>A&amp;notaciones</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
      <source>All &amp;reports (no as-of day)</source>
      <translation>&amp;Todas las noticias (sin fecha límite)</translation>
    </message>
    <message>
      <source>Anal&amp;yse the report again</source>
      <translation>Anali&amp;zar la noticia de nuevo</translation>
    </message>
    <message>
      <source>By &amp;day</source>
      <translation>Por &amp;día</translation>
    </message>
    <message>
      <source>By &amp;outlet</source>
      <translation>Por &amp;medio</translation>
    </message>
    <message>
      <source>By &amp;story</source>
      <translation>Por &amp;historia</translation>
    </message>
    <message>
      <source>By &amp;title</source>
      <translation>Por &amp;título</translation>
    </message>
    <message>
      <source>By o&amp;utlet</source>
      <translation>Por m&amp;edio</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>C&amp;ambiar…</translation>
    </message>
    <message>
      <source>Choose an issue first.</source>
      <translation>Elija primero un asunto.</translation>
    </message>
    <message>
      <source>Close &amp;window</source>
      <translation>Cerrar la &amp;ventana</translation>
    </message>
    <message>
      <source>Close popup, then clear selection</source>
      <translation>Cerrar el aviso y luego quitar la selección</translation>
    </message>
    <message>
      <source>Command &amp;palette…</source>
      <translation>&amp;Paleta de órdenes…</translation>
    </message>
    <message>
      <source>Compare two reports…</source>
      <translation>Comparar dos noticias…</translation>
    </message>
    <message>
      <source>E&amp;xport a brief on it…</source>
      <translation>E&amp;xportar un resumen de él…</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edición</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
      <source>Forget these</source>
      <translation>Olvidar estas</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Ir</translation>
    </message>
    <message>
      <source>Group reports</source>
      <translation>Agrupar las noticias</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Hide or show &amp;Articles</source>
      <translation>Ocultar o mostrar &amp;Noticias</translation>
    </message>
    <message>
      <source>Hide or show &amp;Issues</source>
      <translation>Ocultar o mostrar &amp;Asuntos</translation>
    </message>
    <message>
      <source>Iss&amp;ues</source>
      <translation>As&amp;untos</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Asuntos</translation>
    </message>
    <message>
      <source>La&amp;bels…</source>
      <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
      <source>Label or colour %1</source>
      <translation>Etiqueta o color %1</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Like the &amp;system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marcar</translation>
    </message>
    <message>
      <source>Mark with</source>
      <translation>Marcar con</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>&amp;Bajar</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <source>Move the &amp;edges</source>
      <translation>Mover los &amp;bordes</translation>
    </message>
    <message>
      <source>Next &amp;claim</source>
      <translation>&amp;Declaración siguiente</translation>
    </message>
    <message>
      <source>Next f&amp;inding</source>
      <translation>&amp;Hallazgo siguiente</translation>
    </message>
    <message>
      <source>Next of my &amp;marks</source>
      <translation>&amp;Marca mía siguiente</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Panel siguiente</translation>
    </message>
    <message>
      <source>Next span here, &amp;outward</source>
      <translation>Pasaje siguiente aquí, hacia &amp;fuera</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
      <source>Open a report first.</source>
      <translation>Abra primero una noticia.</translation>
    </message>
    <message>
      <source>Open, jump to the sentence</source>
      <translation>Abrir, ir a la frase</translation>
    </message>
    <message>
      <source>P&amp;rint the report…</source>
      <translation>Im&amp;primir la noticia…</translation>
    </message>
    <message>
      <source>Page down, next report at the end</source>
      <translation>Página abajo; al final, la noticia siguiente</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Página arriba</translation>
    </message>
    <message>
      <source>Pre&amp;vious report</source>
      <translation>Noticia &amp;anterior</translation>
    </message>
    <message>
      <source>Previous c&amp;laim</source>
      <translation>D&amp;eclaración anterior</translation>
    </message>
    <message>
      <source>Previous fin&amp;ding</source>
      <translation>Ha&amp;llazgo anterior</translation>
    </message>
    <message>
      <source>Previous of my mar&amp;ks</source>
      <translation>Marca mía anterio&amp;r</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Panel anterior</translation>
    </message>
    <message>
      <source>Pro&amp;file…</source>
      <translation>Per&amp;fil…</translation>
    </message>
    <message>
      <source>Read or &amp;unread</source>
      <translation>&amp;Leída o no leída</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Select a report first.</source>
      <translation>Seleccione primero una noticia.</translation>
    </message>
    <message>
      <source>Sort reports</source>
      <translation>Ordenar las noticias</translation>
    </message>
    <message>
      <source>Text size as &amp;usual</source>
      <translation>Texto de tamaño &amp;normal</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>User &amp;guide</source>
      <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ver</translation>
    </message>
  </context>
  <context>
    <name>Adding</name>
    <message>
      <source>Show me around</source>
      <translation>Muéstremelo</translation>
    </message>
    <message>
      <source>This is a sample: two real reports on one negotiation.</source>
      <translation>Esto es una muestra: dos noticias reales sobre una negociación.</translation>
    </message>
  </context>
  <context>
    <name>AnnotateBar</name>
    <message>
      <source>Claim</source>
      <translation>Declaración</translation>
    </message>
    <message>
      <source>Copy with source</source>
      <translation>Copiar con la fuente</translation>
    </message>
    <message>
      <source>Copy with source (Ctrl+C)</source>
      <translation>Copiar con la fuente (Ctrl+C)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Mark the selected words</source>
      <translation>Marcar las palabras seleccionadas</translation>
    </message>
    <message>
      <source>Mark: {name}</source>
      <translation>Marcar: {name}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Someone said these words</source>
      <translation>Alguien dijo estas palabras</translation>
    </message>
  </context>
  <context>
    <name>AnnotationsDock</name>
    <message numerus="yes">
      <source>%n mark(s) removed. Undo Ctrl+Z</source>
      <translation>
        <numerusform>%n marca eliminada. Deshacer: Ctrl+Z</numerusform>
        <numerusform>%n marcas eliminadas. Deshacer: Ctrl+Z</numerusform>
      </translation>
    </message>
    <message>
      <source>Add label</source>
      <translation>Añadir etiqueta</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Anotaciones</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Cambiada</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note on the whole report</source>
      <translation>Nota sobre toda la noticia</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Pasaje</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Noticia</translation>
    </message>
    <message>
      <source>in the text</source>
      <translation>en el texto</translation>
    </message>
    <message>
      <source>not found again</source>
      <translation>no reencontrada</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Articles</source>
      <translation>Noticias</translation>
    </message>
  </context>
  <context>
    <name>ArticlesPane</name>
    <message>
      <source>Add reports</source>
      <translation>Añadir noticias</translation>
    </message>
    <message>
      <source>Drop reports here or press Ctrl+I.</source>
      <translation>Suelte noticias aquí o pulse Ctrl+I.</translation>
    </message>
    <message>
      <source>No report matches</source>
      <translation>Ninguna noticia coincide</translation>
    </message>
    <message>
      <source>No reports yet</source>
      <translation>Aún no hay noticias</translation>
    </message>
    <message>
      <source>Remove a filter or search all reports.</source>
      <translation>Quite un filtro o busque en todas las noticias.</translation>
    </message>
    <message>
      <source>Reports you add appear here, grouped by day.</source>
      <translation>Las noticias que añada aparecen aquí, agrupadas por día.</translation>
    </message>
  </context>
  <context>
    <name>AsOfChip</name>
    <message>
      <source>As of %1</source>
      <translation>Al %1</translation>
    </message>
    <message>
      <source>As of: %1</source>
      <translation>Al: %1</translation>
    </message>
    <message>
      <source>What was known at the end of a day</source>
      <translation>Lo que se sabía al final de un día</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Card</source>
      <translation>Ficha</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Edges</source>
      <translation>Bordes</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
  </context>
  <context>
    <name>ChipField</name>
    <message>
      <source>Remove %1</source>
      <translation>Quitar %1</translation>
    </message>
  </context>
  <context>
    <name>ChooseReport</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>Compare with which report?</source>
      <translation>¿Comparar con qué noticia?</translation>
    </message>
    <message>
      <source>Copies of this story</source>
      <translation>Copias de esta historia</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Noticias</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <source>New: {name}</source>
      <translation>Nueva: {name}</translation>
    </message>
  </context>
  <context>
    <name>ClaimsDock</name>
    <message>
      <source>Claim</source>
      <translation>Declaración</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Declaraciones</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Party</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Noticia</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Hablante</translation>
    </message>
    <message>
      <source>Speaker not clear</source>
      <translation>Hablante no claro</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>sin nombre</translation>
    </message>
  </context>
  <context>
    <name>Codebook</name>
    <message>
      <source>Add a label</source>
      <translation>Añadir una etiqueta</translation>
    </message>
    <message>
      <source>Add a label under this one</source>
      <translation>Añadir una etiqueta bajo esta</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <source>Merge into ...</source>
      <translation>Unir con...</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>New label</source>
      <translation>Etiqueta nueva</translation>
    </message>
    <message>
      <source>No other label</source>
      <translation>Ninguna otra etiqueta</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Select words in a report and press L to use a label.</source>
      <translation>Seleccione palabras en una noticia y pulse L para usar una etiqueta.</translation>
    </message>
    <message>
      <source>Under</source>
      <translation>Bajo</translation>
    </message>
  </context>
  <context>
    <name>CompareWindow</name>
    <message>
      <source>Compare two reports</source>
      <translation>Comparar dos noticias</translation>
    </message>
    <message>
      <source>Mark what only one of them says</source>
      <translation>Marcar lo que solo dice una de ellas</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message>
      <source>%1 claims</source>
      <translation>%1 declaraciones</translation>
    </message>
    <message>
      <source>%1 findings</source>
      <translation>%1 hallazgos</translation>
    </message>
  </context>
  <context>
    <name>EditMenu</name>
    <message>
      <source>%1 removed. Undo Ctrl+Z</source>
      <translation>%1 eliminado. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
      <source>Archived. Undo Ctrl+Z</source>
      <translation>Archivada. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>Rehecho: %1</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
      <source>Name of the list:</source>
      <translation>Nombre de la lista:</translation>
    </message>
    <message>
      <source>Taken out of the archive.</source>
      <translation>Sacada del archivo.</translation>
    </message>
    <message>
      <source>Type a search first; / goes to the field.</source>
      <translation>Escriba primero una búsqueda; / lleva al campo.</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Deshecho: %1</translation>
    </message>
  </context>
  <context>
    <name>EntitiesDock</name>
    <message>
      <source>Also written</source>
      <translation>También escrito</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Declaraciones</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entidades</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Menciones</translation>
    </message>
    <message>
      <source>Merge %1 into %2</source>
      <translation>Unir %1 en %2</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of %1</source>
      <translation>Nombre de %1</translation>
    </message>
    <message>
      <source>Party</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename …</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Noticias</translation>
    </message>
    <message>
      <source>Search reports for it</source>
      <translation>Buscarla en las noticias</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Separar</translation>
    </message>
    <message>
      <source>What it says: claims</source>
      <translation>Lo que dice: declaraciones</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>CPS Reader</source>
      <translation>CPS Reader</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copiar el informe</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Something in the program went wrong. What you did before is safe on disk.</source>
      <translation>Algo falló en el programa. Lo que hizo antes está a salvo en el disco.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>You can go on. If it happens again, copy the report and send it to us.</source>
      <translation>Puede continuar. Si vuelve a ocurrir, copie el informe y envíenoslo.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>%1 signals that move nothing</source>
      <translation>%1 señales que no mueven nada</translation>
    </message>
    <message>
      <source>1 signal that moves nothing</source>
      <translation>1 señal que no mueve nada</translation>
    </message>
    <message>
      <source>Changed by you</source>
      <translation>Cambiado por usted</translation>
    </message>
    <message>
      <source>Confirmed by you</source>
      <translation>Confirmado por usted</translation>
    </message>
    <message>
      <source>Machine, %1</source>
      <translation>Máquina, %1</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Usted</translation>
    </message>
    <message>
      <source>a document</source>
      <translation>un documento</translation>
    </message>
    <message>
      <source>a neutral</source>
      <translation>un neutral</translation>
    </message>
    <message>
      <source>a side</source>
      <translation>una parte</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>ambas partes</translation>
    </message>
    <message>
      <source>the reporter</source>
      <translation>quien informa</translation>
    </message>
    <message>
      <source>unnamed sources</source>
      <translation>fuentes sin nombre</translation>
    </message>
  </context>
  <context>
    <name>EvidenceList</name>
    <message>
      <source>Evidence</source>
      <translation>Pruebas</translation>
    </message>
  </context>
  <context>
    <name>EvidencePanel</name>
    <message>
      <source>Evidence, newest first</source>
      <translation>Pruebas, las más recientes primero</translation>
    </message>
    <message>
      <source>No evidence yet</source>
      <translation>Aún no hay pruebas</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>As of the end of</source>
      <translation>Al final del</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose at least one issue.</source>
      <translation>Elija al menos un asunto.</translation>
    </message>
    <message>
      <source>Export issue summaries</source>
      <translation>Exportar resúmenes de asuntos</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportar a</translation>
    </message>
    <message>
      <source>Exported to %1.</source>
      <translation>Exportado a %1.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Issues to export</source>
      <translation>Asuntos que se exportan</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open the file afterwards</source>
      <translation>Abrir el archivo después</translation>
    </message>
    <message>
      <source>Quote reports from</source>
      <translation>Citar noticias desde</translation>
    </message>
    <message>
      <source>This date could not be read. Write it as 2022-01-10.</source>
      <translation>Esta fecha no se entiende. Escríbala así: 2022-01-10.</translation>
    </message>
    <message>
      <source>any day, or 2022-01-10</source>
      <translation>cualquier día, o 2022-01-10</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Find in this report</source>
      <translation>Buscar en esta noticia</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Resultado siguiente</translation>
    </message>
    <message>
      <source>No hit</source>
      <translation>Sin resultados</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Resultado anterior</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} de {total}</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Find in the guide</source>
      <translation>Buscar en la guía</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
  </context>
  <context>
    <name>Headline</name>
    <message numerus="yes">
      <source>%n copies of this story</source>
      <translation>
        <numerusform>%n copia de esta historia</numerusform>
        <numerusform>%n copias de esta historia</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks lost their place</source>
      <translation>
        <numerusform>%n marca perdió su lugar</numerusform>
        <numerusform>%n marcas perdieron su lugar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n palabra</numerusform>
        <numerusform>%n palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>Add the link</source>
      <translation>Añadir el enlace</translation>
    </message>
    <message>
      <source>Byline not stated</source>
      <translation>Firma no indicada</translation>
    </message>
    <message>
      <source>Change the labels</source>
      <translation>Cambiar las etiquetas</translation>
    </message>
    <message>
      <source>Copies and revisions count as one independent source</source>
      <translation>Copias y revisiones cuentan como una sola fuente independiente</translation>
    </message>
    <message>
      <source>Edit the byline</source>
      <translation>Editar la firma</translation>
    </message>
    <message>
      <source>Edit the date</source>
      <translation>Editar la fecha</translation>
    </message>
    <message>
      <source>Edit the source</source>
      <translation>Editar la fuente</translation>
    </message>
    <message>
      <source>Edit the title</source>
      <translation>Editar el título</translation>
    </message>
    <message>
      <source>Has a note</source>
      <translation>Tiene una nota</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Titular</translation>
    </message>
    <message>
      <source>Link not stated</source>
      <translation>Enlace no indicado</translation>
    </message>
    <message>
      <source>No copies of this story</source>
      <translation>Sin copias de esta historia</translation>
    </message>
    <message>
      <source>The text was replaced and their words are gone. Select words and right-click to place them again:</source>
      <translation>El texto fue sustituido y sus palabras ya no están. Seleccione palabras y haga clic derecho para colocarlas de nuevo:</translation>
    </message>
    <message>
      <source>Title taken from the first sentence</source>
      <translation>Título tomado de la primera frase</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>%1 (undone)</source>
      <translation>%1 (deshecho)</translation>
    </message>
    <message>
      <source>As it was at the start</source>
      <translation>Como estaba al principio</translation>
    </message>
    <message>
      <source>Click a step to go back or forward to it. Nothing is lost on the way.</source>
      <translation>Haga clic en un paso para volver o avanzar hasta él. Nada se pierde en el camino.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Nothing was changed since this library was opened.</source>
      <translation>Nada ha cambiado desde que se abrió esta biblioteca.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
  </context>
  <context>
    <name>ImportReport</name>
    <message>
      <source>%1 added</source>
      <translation>%1 añadidas</translation>
    </message>
    <message>
      <source>%1 already here</source>
      <translation>%1 ya estaban</translation>
    </message>
    <message>
      <source>%1 could not be read</source>
      <translation>%1 no se pudieron leer</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Import report</source>
      <translation>Informe de importación</translation>
    </message>
    <message>
      <source>In the library already.</source>
      <translation>Ya está en la biblioteca.</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Mostrarla</translation>
    </message>
    <message>
      <source>There was nothing to add</source>
      <translation>No había nada que añadir</translation>
    </message>
    <message>
      <source>This report is in the library already.</source>
      <translation>Esta noticia ya está en la biblioteca.</translation>
    </message>
    <message>
      <source>stopped by you; what was added stays</source>
      <translation>detenido por usted; lo añadido se queda</translation>
    </message>
  </context>
  <context>
    <name>Importer</name>
    <message>
      <source>There is no text to add.</source>
      <translation>No hay texto que añadir.</translation>
    </message>
  </context>
  <context>
    <name>Insights</name>
    <message>
      <source>About</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <source>All outlets</source>
      <translation>Todos los medios</translation>
    </message>
    <message>
      <source>Another says</source>
      <translation>Otra dice</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Equilibrio</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Declaraciones</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Days without a report</source>
      <translation>Días sin noticia</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Discrepancias</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Earlier position</source>
      <translation>Posición anterior</translation>
    </message>
    <message>
      <source>Insights</source>
      <translation>Panorama</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Last reported</source>
      <translation>Última noticia</translation>
    </message>
    <message>
      <source>One says</source>
      <translation>Una dice</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medio</translation>
    </message>
    <message>
      <source>Party</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Posición</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Posiciones</translation>
    </message>
    <message>
      <source>Reports since then</source>
      <translation>Noticias desde entonces</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation>Frase</translation>
    </message>
    <message>
      <source>Share of reported words</source>
      <translation>Parte de las palabras citadas</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Silencio</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>never reported</source>
      <translation>nunca mencionado</translation>
    </message>
    <message>
      <source>others</source>
      <translation>otros</translation>
    </message>
  </context>
  <context>
    <name>IssueDialog</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add an issue</source>
      <translation>Añadir un asunto</translation>
    </message>
    <message>
      <source>An issue needs a name.</source>
      <translation>Un asunto necesita un nombre.</translation>
    </message>
    <message>
      <source>An issue needs at least one word that reports use for it.</source>
      <translation>Un asunto necesita al menos una palabra que usen las noticias.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Colour %1</source>
      <translation>Color %1</translation>
    </message>
    <message>
      <source>Delete the issue</source>
      <translation>Eliminar el asunto</translation>
    </message>
    <message>
      <source>Edit the issue</source>
      <translation>Editar el asunto</translation>
    </message>
    <message>
      <source>Five to ten words or phrases, with commas: mask, KN95</source>
      <translation>De cinco a diez palabras o expresiones, con comas: mask, KN95</translation>
    </message>
    <message>
      <source>Icon</source>
      <translation>Icono</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>De qué trata</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
  </context>
  <context>
    <name>IssueModel</name>
    <message>
      <source>%1 earlier, %2: %3</source>
      <translation>%1 antes, %2: %3</translation>
    </message>
    <message>
      <source>Reports differ: %1</source>
      <translation>Las noticias difieren: %1</translation>
    </message>
    <message>
      <source>as of %1</source>
      <translation>al %1</translation>
    </message>
    <message>
      <source>reports differ</source>
      <translation>las noticias difieren</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>fijado por usted</translation>
    </message>
  </context>
  <context>
    <name>IssueView</name>
    <message>
      <source>Issues</source>
      <translation>Asuntos</translation>
    </message>
  </context>
  <context>
    <name>IssuesPane</name>
    <message>
      <source>Add an issue</source>
      <translation>Añadir un asunto</translation>
    </message>
    <message>
      <source>An issue moves when a report says so.
Silence never counts as an answer.</source>
      <translation>Un asunto se mueve cuando una noticia lo dice.
El silencio nunca cuenta como respuesta.</translation>
    </message>
    <message>
      <source>Choose an issue first.</source>
      <translation>Elija primero un asunto.</translation>
    </message>
    <message>
      <source>Evidence rejected. Undo Ctrl+Z</source>
      <translation>Prueba rechazada. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
      <source>Export issue summaries</source>
      <translation>Exportar resúmenes de asuntos</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Asuntos</translation>
    </message>
    <message>
      <source>Note on the status</source>
      <translation>Nota sobre el estado</translation>
    </message>
    <message>
      <source>The reports are being read.
The issues move as each one is done.</source>
      <translation>Se están leyendo las noticias.
Los asuntos se mueven a medida que terminan.</translation>
    </message>
    <message>
      <source>This sentence says</source>
      <translation>Esta frase dice</translation>
    </message>
    <message>
      <source>Why is it so?</source>
      <translation>¿Por qué es así?</translation>
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>Filter keys</source>
      <translation>Filtrar teclas</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
  </context>
  <context>
    <name>LabelPicker</name>
    <message>
      <source>Enter gives or takes away. A new name makes a label. Esc ends.</source>
      <translation>Intro la da o la quita. Un nombre nuevo crea una etiqueta. Esc termina.</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <source>Close %1</source>
      <translation>Cerrar %1</translation>
    </message>
    <message>
      <source>Export these</source>
      <translation>Exportar esto</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Filter %1</source>
      <translation>Filtrar %1</translation>
    </message>
    <message>
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Claims</source>
      <translation>Declaraciones</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entidades</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>My marks</source>
      <translation>Mis marcas</translation>
    </message>
    <message>
      <source>Names, claims and findings appear when it is.</source>
      <translation>Los nombres, las afirmaciones y los hallazgos aparecerán cuando lo esté.</translation>
    </message>
    <message>
      <source>Not analysed yet</source>
      <translation>Aún sin analizar</translation>
    </message>
    <message>
      <source>Quiet</source>
      <translation>Tranquila</translation>
    </message>
    <message>
      <source>Show or hide names. Right-click chooses their kinds.</source>
      <translation>Mostrar u ocultar los nombres. El clic derecho elige sus tipos.</translation>
    </message>
    <message>
      <source>Show or hide them. {forth} and {back} go from one to the next.</source>
      <translation>Mostrarlos u ocultarlos. {forth} y {back} van de uno a otro.</translation>
    </message>
  </context>
  <context>
    <name>LibraryMenu</name>
    <message>
      <source>Add a folder</source>
      <translation>Añadir una carpeta</translation>
    </message>
    <message>
      <source>Add reports</source>
      <translation>Añadir noticias</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Back up the library</source>
      <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
      <source>Backup written to %1</source>
      <translation>Copia de seguridad escrita en %1</translation>
    </message>
    <message>
      <source>CPS Reader libraries</source>
      <translation>Bibliotecas de CPS Reader</translation>
    </message>
    <message>
      <source>New library</source>
      <translation>Nueva biblioteca</translation>
    </message>
    <message>
      <source>New library.cpsr</source>
      <translation>Nueva biblioteca.cpsr</translation>
    </message>
    <message>
      <source>Open library</source>
      <translation>Abrir biblioteca</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Noticias</translation>
    </message>
    <message>
      <source>Save a copy of the library</source>
      <translation>Guardar una copia de la biblioteca</translation>
    </message>
    <message>
      <source>The library was checked. No damage was found.</source>
      <translation>La biblioteca se comprobó. No se encontró ningún daño.</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>copia</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>%1: %2, set by you. Undo Ctrl+Z</source>
      <translation>%1: %2, fijado por usted. Deshacer Ctrl+Z</translation>
    </message>
    <message>
      <source>Add a note</source>
      <translation>Añadir una nota</translation>
    </message>
    <message>
      <source>Let go to add these to the library</source>
      <translation>Suelte para añadirlas a la biblioteca</translation>
    </message>
  </context>
  <context>
    <name>MatrixDock</name>
    <message>
      <source>By day</source>
      <translation>Por día</translation>
    </message>
    <message>
      <source>By report</source>
      <translation>Por noticia</translation>
    </message>
    <message>
      <source>Close matrix</source>
      <translation>Cerrar la matriz</translation>
    </message>
    <message>
      <source>Export these</source>
      <translation>Exportar esto</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matriz</translation>
    </message>
  </context>
  <context>
    <name>MetadataDialog</name>
    <message>
      <source>18:50</source>
      <translation>18:50</translation>
    </message>
    <message>
      <source>2022-01-10</source>
      <translation>2022-01-10</translation>
    </message>
    <message>
      <source>A report needs a title.</source>
      <translation>Una noticia necesita un título.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>This date could not be read. Write it as 2022-01-10.</source>
      <translation>Esta fecha no se entiende. Escríbala así: 2022-01-10.</translation>
    </message>
    <message>
      <source>This time could not be read. Write it as 18:50.</source>
      <translation>Esta hora no se entiende. Escríbala así: 18:50.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Title, source and date</source>
      <translation>Título, fuente y fecha</translation>
    </message>
    <message>
      <source>Title, source and date of %1 reports</source>
      <translation>Título, fuente y fecha de %1 noticias</translation>
    </message>
    <message>
      <source>What you fill in is set for all of them.</source>
      <translation>Lo que rellene se aplica a todas.</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>no indicado</translation>
    </message>
  </context>
  <context>
    <name>NameChooser</name>
    <message>
      <source>Choose or type a name, then Enter. Esc leaves it as it is.</source>
      <translation>Elija o escriba un nombre y pulse Intro. Esc lo deja como está.</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Markdown. Kept when you leave it; Ctrl+Enter or Esc.</source>
      <translation>Markdown. Se guarda al salir; Ctrl+Intro o Esc.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note on these words</source>
      <translation>Nota sobre estas palabras</translation>
    </message>
    <message>
      <source>Note on this mark</source>
      <translation>Nota sobre esta marca</translation>
    </message>
    <message>
      <source>Note on this report</source>
      <translation>Nota sobre esta noticia</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Overview</source>
      <translation>Vista general</translation>
    </message>
    <message>
      <source>Where claims, findings and your marks lie. Click to go there.</source>
      <translation>Dónde hay declaraciones, hallazgos y marcas suyas. Haga clic para ir allí.</translation>
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <source>Reader</source>
      <translation>Lector</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>&gt; commands   @ people   # issues</source>
      <translation>&gt; órdenes   @ personas   # asuntos</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Paleta de órdenes</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Type an issue, a command, a person or a word</source>
      <translation>Escriba un asunto, una orden, una persona o una palabra</translation>
    </message>
    <message>
      <source>Up and Down, Enter, Esc</source>
      <translation>Arriba y abajo, Intro, Esc</translation>
    </message>
  </context>
  <context>
    <name>PaletteSources</name>
    <message>
      <source>%1 mentions</source>
      <translation>%1 menciones</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <source>Export a brief on %1</source>
      <translation>Exportar un resumen de %1</translation>
    </message>
    <message>
      <source>HTML, PDF, Word</source>
      <translation>HTML, PDF, Word</translation>
    </message>
    <message>
      <source>In the reports</source>
      <translation>En las noticias</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Asuntos</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Search all reports for “%1”</source>
      <translation>Buscar «%1» en todas las noticias</translation>
    </message>
    <message>
      <source>Set the status of %1</source>
      <translation>Fijar el estado de %1</translation>
    </message>
  </context>
  <context>
    <name>Popups</name>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Who said it?</source>
      <translation>¿Quién lo dijo?</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Everything is done on this computer: no account, no outside service. The program opens no connection unless you add a report by its web address; the status bar and Help, About say what was opened since the start.</source>
      <translation>Todo se hace en este ordenador: sin cuenta, sin servicios externos. El programa no abre ninguna conexión salvo que añada una noticia por su dirección web; la barra de estado y Ayuda, Acerca de dicen qué se abrió desde el inicio.</translation>
    </message>
    <message>
      <source>Interface size</source>
      <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
      <source>Language (from the next start)</source>
      <translation>Idioma (desde el próximo inicio)</translation>
    </message>
    <message>
      <source>Language model</source>
      <translation>Modelo de lengua</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>Reading font</source>
      <translation>Letra de lectura</translation>
    </message>
    <message>
      <source>Reading size</source>
      <translation>Tamaño de lectura</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>Palo seco</translation>
    </message>
    <message>
      <source>Sepia page (light theme)</source>
      <translation>Página sepia (tema claro)</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>Con remates</translation>
    </message>
    <message>
      <source>Single keys as commands (Y, N, 1 to 8 ...)</source>
      <translation>Teclas sueltas como órdenes (Y, N, 1 a 8...)</translation>
    </message>
    <message>
      <source>Small movements when cards and docks open</source>
      <translation>Pequeños movimientos al abrir fichas y paneles</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Del sistema</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <source>Your name on marks</source>
      <translation>Su nombre en las marcas</translation>
    </message>
    <message>
      <source>folder of an English spaCy model; empty for the one that comes with the program</source>
      <translation>carpeta de un modelo inglés de spaCy; vacío para el que trae el programa</translation>
    </message>
    <message>
      <source>shown beside your marks</source>
      <translation>se muestra junto a sus marcas</translation>
    </message>
  </context>
  <context>
    <name>ProfileEditor</name>
    <message>
      <source>%1 (%2 times)</source>
      <translation>%1 (%2 veces)</translation>
    </message>
    <message>
      <source>%1 could not be read.</source>
      <translation>%1 no se pudo leer.</translation>
    </message>
    <message>
      <source>%1 has no words to look for.</source>
      <translation>%1 no tiene palabras que buscar.</translation>
    </message>
    <message>
      <source>A person has no name.</source>
      <translation>Una persona no tiene nombre.</translation>
    </message>
    <message>
      <source>A side has no name.</source>
      <translation>Una parte no tiene nombre.</translation>
    </message>
    <message>
      <source>Add a person</source>
      <translation>Añadir una persona</translation>
    </message>
    <message>
      <source>Add a side</source>
      <translation>Añadir una parte</translation>
    </message>
    <message>
      <source>Add an issue</source>
      <translation>Añadir un asunto</translation>
    </message>
    <message>
      <source>Also called</source>
      <translation>También llamado</translation>
    </message>
    <message>
      <source>An issue has no name.</source>
      <translation>Un asunto no tiene nombre.</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>CTU</source>
      <translation>CTU</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Chicago Teachers Union</source>
      <translation>Chicago Teachers Union</translation>
    </message>
    <message>
      <source>Choose a profile saved as UTF-8 text.</source>
      <translation>Elija un perfil guardado como texto UTF-8.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <source>Empty the profile, for another negotiation</source>
      <translation>Vacía el perfil, para otra negociación</translation>
    </message>
    <message>
      <source>Every name in the reports is known</source>
      <translation>Todos los nombres de las noticias son conocidos</translation>
    </message>
    <message>
      <source>Export as TOML …</source>
      <translation>Exportar como TOML…</translation>
    </message>
    <message>
      <source>Export the profile</source>
      <translation>Exportar el perfil</translation>
    </message>
    <message>
      <source>Five to ten words or phrases are enough. Plurals and endings are found.</source>
      <translation>Bastan de cinco a diez palabras o expresiones. Los plurales y las terminaciones se encuentran solos.</translation>
    </message>
    <message>
      <source>Found in your reports</source>
      <translation>Encontrado en sus noticias</translation>
    </message>
    <message>
      <source>Found in your reports: %1 sentences in %2 reports</source>
      <translation>Encontrado en sus noticias: %1 frases en %2 noticias</translation>
    </message>
    <message>
      <source>Icon</source>
      <translation>Icono</translation>
    </message>
    <message>
      <source>Import a profile</source>
      <translation>Importar un perfil</translation>
    </message>
    <message>
      <source>Import …</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Asuntos</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Looking for words</source>
      <translation>Buscando palabras</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of the negotiation</source>
      <translation>Nombre de la negociación</translation>
    </message>
    <message>
      <source>Negotiation</source>
      <translation>Negociación</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>No other issue</source>
      <translation>Ningún otro asunto</translation>
    </message>
    <message>
      <source>No side: a neutral or an expert</source>
      <translation>Ninguna parte: neutral o experto</translation>
    </message>
    <message>
      <source>Organization</source>
      <translation>Organización</translation>
    </message>
    <message>
      <source>Other names in the reports: 'the union', 'the district', a handle.</source>
      <translation>Otros nombres en las noticias: «the union», «the district», una cuenta.</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Parte de</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Profile: %1</source>
      <translation>Perfil: %1</translation>
    </message>
    <message>
      <source>Profiles (*.toml)</source>
      <translation>Perfiles (*.toml)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the selected one</source>
      <translation>Quitar el seleccionado</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Nombre corto</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Partes</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Habla por</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Empezar de cero</translation>
    </message>
    <message>
      <source>Suggest from reports</source>
      <translation>Sugerir de las noticias</translation>
    </message>
    <message>
      <source>The negotiation has no name.</source>
      <translation>La negociación no tiene nombre.</translation>
    </message>
    <message>
      <source>The profile could not be written to %1: %2.</source>
      <translation>El perfil no se pudo escribir en %1: %2.</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <source>Two sides share the short name %1.</source>
      <translation>Dos partes comparten el nombre corto %1.</translation>
    </message>
    <message>
      <source>Words to look for</source>
      <translation>Palabras que buscar</translation>
    </message>
    <message>
      <source>Your marks and reviews stay.</source>
      <translation>Sus marcas y revisiones se conservan.</translation>
    </message>
    <message>
      <source>president</source>
      <translation>presidenta</translation>
    </message>
  </context>
  <context>
    <name>QuietButton</name>
    <message>
      <source>Hide everything but the text and your marks (Q)</source>
      <translation>Ocultar todo salvo el texto y sus marcas (Q)</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Add a finding or claim</source>
      <translation>Añadir un hallazgo o una declaración</translation>
    </message>
    <message>
      <source>Apricot</source>
      <translation>Albaricoque</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Al</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Declaración</translation>
    </message>
    <message>
      <source>Claim: someone said these words…</source>
      <translation>Declaración: alguien dijo estas palabras…</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Confirmed.</source>
      <translation>Confirmado.</translation>
    </message>
    <message>
      <source>Copied with its source.</source>
      <translation>Copiado con su fuente.</translation>
    </message>
    <message>
      <source>Copy the mark</source>
      <translation>Copiar la marca</translation>
    </message>
    <message>
      <source>Copy with source</source>
      <translation>Copiar con la fuente</translation>
    </message>
    <message>
      <source>Edit title, source and date…</source>
      <translation>Editar título, fuente y fecha…</translation>
    </message>
    <message>
      <source>Find in this report</source>
      <translation>Buscar en esta noticia</translation>
    </message>
    <message>
      <source>Iris</source>
      <translation>Iris</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Labels of this report…</source>
      <translation>Etiquetas de esta noticia…</translation>
    </message>
    <message>
      <source>Label…</source>
      <translation>Etiqueta…</translation>
    </message>
    <message>
      <source>Left and Right move the end by a word, Up and Down by a letter, with Shift the start. Enter keeps it, Esc does not.</source>
      <translation>Izquierda y derecha mueven el final una palabra, arriba y abajo una letra; con Mayús, el principio. Intro lo guarda, Esc no.</translation>
    </message>
    <message>
      <source>Lemon</source>
      <translation>Limón</translation>
    </message>
    <message>
      <source>Machine</source>
      <translation>Máquina</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Hecha</translation>
    </message>
    <message>
      <source>Mark copied. Select words and paste it there.</source>
      <translation>Marca copiada. Seleccione palabras y péguela allí.</translation>
    </message>
    <message>
      <source>Mark removed. Undo Ctrl+Z</source>
      <translation>Marca eliminada. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
      <source>Marked. L gives a label, M a note.</source>
      <translation>Marcado. L da una etiqueta, M una nota.</translation>
    </message>
    <message>
      <source>Marks and notes</source>
      <translation>Marcas y notas</translation>
    </message>
    <message>
      <source>Means</source>
      <translation>Significa</translation>
    </message>
    <message>
      <source>Mint</source>
      <translation>Menta</translation>
    </message>
    <message>
      <source>Move its edges</source>
      <translation>Mover sus bordes</translation>
    </message>
    <message>
      <source>Moves nothing</source>
      <translation>No mueve nada</translation>
    </message>
    <message>
      <source>No label has the key {number}.</source>
      <translation>Ninguna etiqueta tiene la tecla {number}.</translation>
    </message>
    <message>
      <source>No {what} before this.</source>
      <translation>No hay {what} antes.</translation>
    </message>
    <message>
      <source>No {what} further on.</source>
      <translation>No hay {what} más adelante.</translation>
    </message>
    <message>
      <source>Note on this report…</source>
      <translation>Nota sobre esta noticia…</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Nota…</translation>
    </message>
    <message>
      <source>Orchid</source>
      <translation>Orquídea</translation>
    </message>
    <message>
      <source>Party</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Paste the copied mark here</source>
      <translation>Pegar aquí la marca copiada</translation>
    </message>
    <message>
      <source>Place a lost mark here</source>
      <translation>Colocar aquí una marca perdida</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Put as</source>
      <translation>Expresado como</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Rejected. Undo Ctrl+Z</source>
      <translation>Rechazado. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
      <source>Rejected. {count} more are found the same way. Undo Ctrl+Z</source>
      <translation>Rechazado. Otros {count} se encuentran del mismo modo. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
      <source>Remove the mark</source>
      <translation>Quitar la marca</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Select a finding or claim first, with . or ] or by a click.</source>
      <translation>Seleccione primero un hallazgo o una declaración, con . o ] o con un clic.</translation>
    </message>
    <message>
      <source>Select one of your marks first, with ' or by a click.</source>
      <translation>Seleccione primero una de sus marcas, con ' o con un clic.</translation>
    </message>
    <message>
      <source>Select something first: click it, or press ] or .</source>
      <translation>Seleccione algo primero: haga clic, o pulse ] o .</translation>
    </message>
    <message>
      <source>Select the words that show it first.</source>
      <translation>Seleccione primero las palabras que lo muestran.</translation>
    </message>
    <message>
      <source>Select words first, then mark them.</source>
      <translation>Seleccione primero palabras y luego márquelas.</translation>
    </message>
    <message>
      <source>Set to {word}.</source>
      <translation>Fijado como {word}.</translation>
    </message>
    <message>
      <source>Show the card</source>
      <translation>Mostrar la ficha</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Cielo</translation>
    </message>
    <message>
      <source>Speaker not stated</source>
      <translation>Hablante no indicado</translation>
    </message>
    <message>
      <source>Speaks to</source>
      <translation>Trata de</translation>
    </message>
    <message>
      <source>Split it here</source>
      <translation>Dividirla aquí</translation>
    </message>
    <message>
      <source>Stone</source>
      <translation>Piedra</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Your mark</source>
      <translation>Su marca</translation>
    </message>
    <message>
      <source>a document</source>
      <translation>un documento</translation>
    </message>
    <message>
      <source>a neutral</source>
      <translation>un neutral</translation>
    </message>
    <message>
      <source>a party</source>
      <translation>una parte</translation>
    </message>
    <message>
      <source>added by you</source>
      <translation>añadido por usted</translation>
    </message>
    <message>
      <source>an unnamed source</source>
      <translation>una fuente sin nombre</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>ambas partes</translation>
    </message>
    <message>
      <source>changed by you</source>
      <translation>cambiado por usted</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>declaración</translation>
    </message>
    <message>
      <source>confirmed by you</source>
      <translation>confirmado por usted</translation>
    </message>
    <message>
      <source>finding</source>
      <translation>hallazgo</translation>
    </message>
    <message>
      <source>hit</source>
      <translation>resultado</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>marca</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>sin revisar</translation>
    </message>
    <message>
      <source>rejected by you</source>
      <translation>rechazado por usted</translation>
    </message>
    <message>
      <source>the day of the report</source>
      <translation>el día de la noticia</translation>
    </message>
    <message>
      <source>the reporter</source>
      <translation>quien informa</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>words</source>
      <translation>palabras</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>del {first} al {last}</translation>
    </message>
    <message>
      <source>{kind}, by {cue}</source>
      <translation>{kind}, por {cue}</translation>
    </message>
    <message>
      <source>{kind}, without a word of saying</source>
      <translation>{kind}, sin palabra de decir</translation>
    </message>
    <message>
      <source>{number} of {total} here: {what}</source>
      <translation>{number} de {total} aquí: {what}</translation>
    </message>
    <message>
      <source>{number} of {total}: {what}</source>
      <translation>{number} de {total}: {what}</translation>
    </message>
    <message>
      <source>{when}, from {words}</source>
      <translation>{when}, de {words}</translation>
    </message>
  </context>
  <context>
    <name>ReaderBar</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Compare with another report…</source>
      <translation>Comparar con otra noticia…</translation>
    </message>
    <message>
      <source>Copy the whole report with its source</source>
      <translation>Copiar toda la noticia con su fuente</translation>
    </message>
    <message>
      <source>Dark page</source>
      <translation>Página oscura</translation>
    </message>
    <message>
      <source>Edit title, source and date…</source>
      <translation>Editar título, fuente y fecha…</translation>
    </message>
    <message>
      <source>Find in this report</source>
      <translation>Buscar en esta noticia</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <source>Light page</source>
      <translation>Página clara</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Normal size</source>
      <translation>Tamaño normal</translation>
    </message>
    <message>
      <source>Note on this report</source>
      <translation>Nota sobre esta noticia</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Quiet</source>
      <translation>Tranquila</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>Palo seco</translation>
    </message>
    <message>
      <source>Sepia page</source>
      <translation>Página sepia</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>Con remates</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Destacar</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Del sistema</translation>
    </message>
    <message>
      <source>Type and page</source>
      <translation>Letra y página</translation>
    </message>
  </context>
  <context>
    <name>ReaderPane</name>
    <message>
      <source>Select something first: click it, or press ] or .</source>
      <translation>Seleccione algo primero: haga clic, o pulse ] o .</translation>
    </message>
  </context>
  <context>
    <name>SavedSearch</name>
    <message>
      <source>Delete the list</source>
      <translation>Eliminar la lista</translation>
    </message>
    <message>
      <source>Name:</source>
      <translation>Nombre:</translation>
    </message>
    <message>
      <source>Rename the list</source>
      <translation>Cambiar el nombre de la lista</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search all reports (/). Try speaker: issue: status: date:</source>
      <translation>Buscar en todas las noticias (/). Pruebe speaker: issue: status: date:</translation>
    </message>
    <message>
      <source>Search reports</source>
      <translation>Buscar noticias</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message numerus="yes">
      <source>%n sentences only here</source>
      <translation>
        <numerusform>%n frase solo aquí</numerusform>
        <numerusform>%n frases solo aquí</numerusform>
      </translation>
    </message>
    <message>
      <source>Next sentence only here</source>
      <translation>Frase siguiente solo aquí</translation>
    </message>
  </context>
  <context>
    <name>SmartLists</name>
    <message>
      <source>All reports</source>
      <translation>Todas las noticias</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivadas</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Destacadas</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>No leídas</translation>
    </message>
    <message>
      <source>With my marks</source>
      <translation>Con mis marcas</translation>
    </message>
  </context>
  <context>
    <name>StageLine</name>
    <message>
      <source>Go to the sentence that says so</source>
      <translation>Ir a la frase que lo dice</translation>
    </message>
    <message>
      <source>Talks</source>
      <translation>Negociación</translation>
    </message>
    <message>
      <source>Talks: %1, %2</source>
      <translation>Negociación: %1, %2</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>All changes saved</source>
      <translation>Todos los cambios guardados</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Anotaciones</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Declaraciones</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entidades</translation>
    </message>
    <message>
      <source>Network used: %1</source>
      <translation>Red usada: %1</translation>
    </message>
    <message>
      <source>No network used</source>
      <translation>Red no usada</translation>
    </message>
    <message>
      <source>Opened for reading</source>
      <translation>Abierta solo para leer</translation>
    </message>
    <message>
      <source>Show %1</source>
      <translation>Mostrar %1</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
  </context>
  <context>
    <name>StatusMenu</name>
    <message>
      <source>&amp;0  Take back what you set</source>
      <translation>&amp;0  Retirar lo que fijó</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>All reports</source>
      <translation>Todas las noticias</translation>
    </message>
    <message>
      <source>An issue moves when a report says so. Silence never counts as an answer.</source>
      <translation>Un asunto se mueve cuando una noticia lo dice. El silencio nunca cuenta como respuesta.</translation>
    </message>
    <message>
      <source>Arrow keys move from mark to mark</source>
      <translation>Las flechas van de marca en marca</translation>
    </message>
    <message>
      <source>As of %1</source>
      <translation>Al %1</translation>
    </message>
    <message>
      <source>Changed since %1</source>
      <translation>Cambios desde %1</translation>
    </message>
    <message>
      <source>Changed since %1: %2 of %3 issues</source>
      <translation>Cambios desde %1: %2 de %3 asuntos</translation>
    </message>
    <message>
      <source>Changed since …</source>
      <translation>Cambios desde…</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Close timeline</source>
      <translation>Cerrar la cronología</translation>
    </message>
    <message>
      <source>Days shown in %1 time</source>
      <translation>Días en la hora de %1</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export the timeline</source>
      <translation>Exportar la cronología</translation>
    </message>
    <message>
      <source>No change</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
      <source>Picture (*.png)</source>
      <translation>Imagen (*.png)</translation>
    </message>
    <message>
      <source>Scalable picture (*.svg)</source>
      <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>The timeline could not be written to %1.</source>
      <translation>La cronología no se pudo escribir en %1.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
    <message>
      <source>Timeline saved as %1</source>
      <translation>Cronología guardada como %1</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>Bring your own reports</source>
      <translation>Traiga sus propias noticias</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Drop files here, press Ctrl+I, or paste a text with Ctrl+V. For another negotiation make a new library and name its sides and issues.</source>
      <translation>Suelte archivos aquí, pulse Ctrl+I o pegue un texto con Ctrl+V. Para otra negociación cree una biblioteca nueva y nombre sus partes y asuntos.</translation>
    </message>
    <message>
      <source>Each card is one issue of the talks: its status, as of when, and what each party wants. Click a card to see the sentences that prove it.</source>
      <translation>Cada ficha es un asunto de la negociación: su estado, desde cuándo y qué quiere cada parte. Haga clic en una ficha para ver las frases que lo prueban.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Select words and press 1 to 8 to mark them, L for a label, M for a note. Everything is saved at once and Ctrl+Z takes anything back.</source>
      <translation>Seleccione palabras y pulse de 1 a 8 para marcarlas, L para una etiqueta, M para una nota. Todo se guarda al instante y Ctrl+Z lo deshace todo.</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Saltar el recorrido</translation>
    </message>
    <message>
      <source>The left margin names the speaker of every claim, the right margin what it means for an issue. Rest the pointer on a mark to see why, and press Y, C or N to confirm, change or reject it.</source>
      <translation>El margen izquierdo nombra a quien habla en cada declaración; el derecho, lo que significa para un asunto. Deje el puntero sobre una marca para ver por qué, y pulse Y, C o N para confirmar, cambiar o rechazar.</translation>
    </message>
    <message>
      <source>The timeline shows how each issue moved; drag its handle to see what was known on a day. Claims, entities and annotations are tables that filter and export.</source>
      <translation>La cronología muestra cómo se movió cada asunto; arrastre su tirador para ver qué se sabía un día. Declaraciones, entidades y anotaciones son tablas que se filtran y exportan.</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>El conjunto</translation>
    </message>
    <message>
      <source>Where every issue stands</source>
      <translation>Cómo está cada asunto</translation>
    </message>
    <message>
      <source>Who said what</source>
      <translation>Quién dijo qué</translation>
    </message>
    <message>
      <source>Your marks</source>
      <translation>Sus marcas</translation>
    </message>
  </context>
  <context>
    <name>TrashDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Deleted things</source>
      <translation>Lo eliminado</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Restored. Undo Ctrl+Z</source>
      <translation>Restaurado. Deshacer: Ctrl+Z</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>La papelera está vacía.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>What you deleted stays here until you restore it.</source>
      <translation>Lo que elimina queda aquí hasta que lo restaure.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Add reports</source>
      <translation>Añadir noticias</translation>
    </message>
    <message>
      <source>Add the news reports of a negotiation. CPS Reader marks the people, the claims and the issues in them, and keeps the sentence that proves each one.</source>
      <translation>Añada las noticias de una negociación. CPS Reader marca en ellas las personas, las declaraciones y los asuntos, y guarda la frase que prueba cada cosa.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Elegir archivos</translation>
    </message>
    <message>
      <source>Edit profile</source>
      <translation>Editar el perfil</translation>
    </message>
    <message>
      <source>Everything stays on this computer. No account, no network, no AI service.</source>
      <translation>Todo queda en este ordenador. Sin cuenta, sin red, sin servicio de IA.</translation>
    </message>
    <message>
      <source>Follow another negotiation</source>
      <translation>Seguir otra negociación</translation>
    </message>
    <message>
      <source>From the clipboard, with its source and date</source>
      <translation>Desde el portapapeles, con su fuente y su fecha</translation>
    </message>
    <message>
      <source>Name the sides and five to ten words for each issue</source>
      <translation>Nombre las partes y de cinco a diez palabras por asunto</translation>
    </message>
    <message>
      <source>Open sample</source>
      <translation>Abrir la muestra</translation>
    </message>
    <message>
      <source>Open the sample</source>
      <translation>Abrir la muestra</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <source>Paste a report</source>
      <translation>Pegar una noticia</translation>
    </message>
    <message>
      <source>Text, web pages, PDF, Word, mail, by file or drop</source>
      <translation>Texto, páginas web, PDF, Word, correo, como archivo o soltándolos</translation>
    </message>
    <message>
      <source>Two real reports on Chicago schools, 2022</source>
      <translation>Dos noticias reales sobre las escuelas de Chicago, 2022</translation>
    </message>
    <message>
      <source>Who said what,
and where every issue stands</source>
      <translation>Quién dijo qué,
y cómo está cada asunto</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>%1 independent reports</source>
      <translation>%1 noticias independientes</translation>
    </message>
    <message>
      <source>%1 reports</source>
      <translation>%1 noticias</translation>
    </message>
    <message>
      <source>1 independent report</source>
      <translation>1 noticia independiente</translation>
    </message>
    <message>
      <source>1 report</source>
      <translation>1 noticia</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation>Acordado</translation>
    </message>
    <message>
      <source>Agreed: both sides or the giving side committed to it; not yet approved by the members.</source>
      <translation>Acordado: ambas partes, o la que cede, se comprometieron; los afiliados aún no lo han aprobado.</translation>
    </message>
    <message>
      <source>All reports</source>
      <translation>Todas las noticias</translation>
    </message>
    <message>
      <source>Arbitration</source>
      <translation>Arbitraje</translation>
    </message>
    <message>
      <source>Bargaining</source>
      <translation>En negociación</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Cambiada</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmado</translation>
    </message>
    <message>
      <source>Date not stated</source>
      <translation>Fecha no indicada</translation>
    </message>
    <message>
      <source>Deal ratified</source>
      <translation>Acuerdo ratificado</translation>
    </message>
    <message>
      <source>Deal reached</source>
      <translation>Acuerdo alcanzado</translation>
    </message>
    <message>
      <source>Deal voted down</source>
      <translation>Acuerdo rechazado en votación</translation>
    </message>
    <message>
      <source>Delegates vote</source>
      <translation>Votan los delegados</translation>
    </message>
    <message>
      <source>Disputed</source>
      <translation>En disputa</translation>
    </message>
    <message>
      <source>Disputed: open; the sides are at odds.</source>
      <translation>En disputa: abierto; las partes discrepan.</translation>
    </message>
    <message>
      <source>Fact-finding</source>
      <translation>Comisión de investigación</translation>
    </message>
    <message>
      <source>In court or before a board</source>
      <translation>Ante un tribunal o una junta</translation>
    </message>
    <message>
      <source>Lockout</source>
      <translation>Cierre patronal</translation>
    </message>
    <message>
      <source>Mediation</source>
      <translation>Mediación</translation>
    </message>
    <message>
      <source>Members vote</source>
      <translation>Votan los afiliados</translation>
    </message>
    <message>
      <source>Narrowing</source>
      <translation>Acercándose</translation>
    </message>
    <message>
      <source>Narrowing: reported closer, not agreed.</source>
      <translation>Acercándose: más cerca, según las noticias, sin acuerdo.</translation>
    </message>
    <message>
      <source>No position reported</source>
      <translation>Ninguna posición publicada</translation>
    </message>
    <message>
      <source>Not reported</source>
      <translation>Sin noticia</translation>
    </message>
    <message>
      <source>Not reported: no report so far says where this issue stands.</source>
      <translation>Sin noticia: ninguna noticia dice aún cómo está este asunto.</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Propuesto</translation>
    </message>
    <message>
      <source>Proposed: a side put terms forward; no answer is reported.</source>
      <translation>Propuesto: una parte presentó condiciones; no hay respuesta publicada.</translation>
    </message>
    <message>
      <source>Ratified</source>
      <translation>Ratificado</translation>
    </message>
    <message>
      <source>Ratified: approved by the members, or in force.</source>
      <translation>Ratificado: aprobado por los afiliados, o en vigor.</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Rejected: a side refused the other's terms.</source>
      <translation>Rechazado: una parte rehusó las condiciones de la otra.</translation>
    </message>
    <message>
      <source>Reports differ</source>
      <translation>Las noticias difieren</translation>
    </message>
    <message>
      <source>Source not stated</source>
      <translation>Fuente no indicada</translation>
    </message>
    <message>
      <source>Strike or job action</source>
      <translation>Huelga o acción laboral</translation>
    </message>
    <message>
      <source>Talks suspended</source>
      <translation>Conversaciones suspendidas</translation>
    </message>
    <message>
      <source>Vote on action</source>
      <translation>Votación sobre la acción</translation>
    </message>
    <message>
      <source>Why: %1</source>
      <translation>Por qué: %1</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>Withdrawn: the side that asked for it dropped it.</source>
      <translation>Retirado: la parte que lo pedía renunció a ello.</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Suyo</translation>
    </message>
    <message>
      <source>a question</source>
      <translation>una pregunta</translation>
    </message>
    <message>
      <source>an earlier round</source>
      <translation>una ronda anterior</translation>
    </message>
    <message numerus="yes">
      <source>and %n copies</source>
      <translation>
        <numerusform>y %n copia</numerusform>
        <numerusform>y %n copias</numerusform>
      </translation>
    </message>
    <message>
      <source>archived</source>
      <translation>archivada</translation>
    </message>
    <message>
      <source>as of %1</source>
      <translation>al %1</translation>
    </message>
    <message>
      <source>conditional</source>
      <translation>condicional</translation>
    </message>
    <message>
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <source>demanded</source>
      <translation>exigido</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>negado</translation>
    </message>
    <message>
      <source>direct</source>
      <translation>directa</translation>
    </message>
    <message>
      <source>fact</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>high</source>
      <translation>alta</translation>
    </message>
    <message>
      <source>indirect</source>
      <translation>indirecta</translation>
    </message>
    <message>
      <source>low</source>
      <translation>baja</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>media</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>mixta</translation>
    </message>
    <message>
      <source>not analysed yet</source>
      <translation>aún sin analizar</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>aún no</translation>
    </message>
    <message>
      <source>organization</source>
      <translation>organización</translation>
    </message>
    <message>
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>previsto</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>posible</translation>
    </message>
    <message>
      <source>quantity</source>
      <translation>cantidad</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>fijado por usted</translation>
    </message>
    <message>
      <source>set by you on %1</source>
      <translation>fijado por usted el %1</translation>
    </message>
    <message>
      <source>starred</source>
      <translation>destacada</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>no leída</translation>
    </message>
  </context>
  <context>
    <name>Work</name>
    <message>
      <source>Importing</source>
      <translation>Importando</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
  </context>
  <context>
    <name>_Progress</name>
    <message>
      <source>%1 %2 of %3 reports</source>
      <translation>%1 %2 de %3 noticias</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
</TS>
