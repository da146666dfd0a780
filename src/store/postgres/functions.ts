/**
 * The functions of SQLite that our statements use (https://www.sqlite.org/json1.html), so that one text of a statement serves
 * both engines. A path names one key of an object: `$.pubStatus`.
 */
export const functions = [
  `CREATE FUNCTION json_each(list text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
     $$ SELECT jsonb_array_elements_text(list::jsonb) $$`,
  `CREATE FUNCTION json_extract(document text, path text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
     $$ SELECT document::jsonb ->> substr(path, 3) $$`,
  `CREATE FUNCTION json_part(list text, place integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
     $$ SELECT list::jsonb ->> place $$`,
  `CREATE OPERATOR ->> (LEFTARG = text, RIGHTARG = integer, FUNCTION = json_part)`,
  `CREATE FUNCTION json_set(document text, path text, value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
     $$ SELECT jsonb_set(document::jsonb, array[substr(path, 3)], to_jsonb(value))::text $$`,
  `CREATE FUNCTION json_texts(list text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
     $$ SELECT to_json(list)::text $$`,
  `CREATE AGGREGATE json_group_array(text) (SFUNC = array_append, STYPE = text[], FINALFUNC = json_texts)`,
  `CREATE FUNCTION instr(whole text, part text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
     $$ SELECT strpos(whole, part)::bigint $$`,
  // Numbers that were dealt with the rows of a story are not dealt again.
  `CREATE FUNCTION keep_number() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     PERFORM setval(pg_get_serial_sequence('story', 'number'), highest)
       FROM (SELECT max(number) AS highest FROM came) AS rows
       WHERE highest > (SELECT last_value FROM story_number_seq);
     RETURN NULL; END $$`,
  `CREATE TRIGGER story_number_kept AFTER INSERT ON story REFERENCING NEW TABLE AS came
     FOR EACH STATEMENT EXECUTE FUNCTION keep_number()`,
];
