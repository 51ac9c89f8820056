/** A made-up page, in the shape in which osce.org prints one. */
export const specimen = `Press release
Young mediators from five towns practise co-operation at OSCE summer school
Date:
Place:
SKOPJE
Source:
OSCE Mission to Skopje, OSCE High Commissioner on National Minorities
Fields of work:
Education, Youth, Gender balance

SKOPJE/THE HAGUE, 3 July 2019 – Thirty pupils from five towns learned how to lead a difficult conversation at a summer school that Lamberto Zannier opened today in Ohrid.

“Nobody was asked to agree,” one of the trainers said. “They were asked to listen to the end of the sentence.”

The school is the third of its kind since the OSCE Mission to Skopje and the Office for Democratic Institutions and Human Rights began it.`;
