"""Given names of men from abroad that no woman bears, beside those that news declines."""

from __future__ import annotations

from typing import Final

#: Latin, Germanic, Baltic, Balkan and eastern names as French and Slavic news spell them
MENS_NAMES: Final = frozenset(
    """Abbas Abdel Abdul Adrien Ahmad Ahmed Alberto Aldo Alejandro Alfonso Ali Alvaro Amir Andrius
    Anatoli Anatolij Angelo Anwar Arnaud Artem Arturo Ashraf Augustin Aurélien Baptiste Bart
    Bartosz Bashar Bernd Bernard Björn Bogdan Brad Bruno Burkhard Callum Carl Cédric Christophe
    Christoph Clément Colin Connor Constantin Cyril Dariusz Declan Denys Dieter Dietmar Dmytro
    Dmitri Dmitry Dominik Douglas Edgars Eduardo Emilio Emre Enrique Enzo Erdal Eric Ernesto Esteban
    Étienne Fabrice Farid Federico Fernand Filippo Francesco Frédéric Friedrich Fritz Geert Geoffroy
    Gérald Gérard Gianni Giacomo Giancarlo Gilles Giorgio Giovanni Grégoire Guillaume Guido Gustavo
    Hakan Hans-Peter Harald Hassan Heinz Henrik Herbert Hervé Horst Hugo Hussein Ibrahim Ignacio
    Ihor Ilham Imran Ingmar Iouri Jacek Jacques Jaime Jakub Jānis Jérôme Joachim Jörg Jorge Julien
    Jürgen Kaspars Kemal Keith Kęstutis Khalid Klaus Krzysztof Kyrylo Laurent Leonardo Liam Loïc
    Lorenzo Luigi Maciej Mahmoud Maksym Marc Marcin Mario Martti Mateo Mathieu Matthieu Mattias
    Maxime Mehdi Mehmet Miguel Mikhaïl Mohamed Mustafa Mykhailo Mykola Mykyta Nicolás Nikita
    Nuno Oldřich Oleg Oleh Oleksandr Oleksii Olivier Omar Orlando Osama Ousmane Paolo Pascal Paulo
    Pietro Piotr Rafael Rafal Rafał Rainer Ramón Raphaël Rasťo Recep Reinhard Rémi Renaud Ricardo
    Riccardo Roberto Rodrigo Rolf Ruben Salvador Salvatore Santiago Saulius Sébastien Serge Serhii
    Serhij Stanisław Stefano Stéphane Sven Tadeusz Tarmo Taras Tarek Thierry Tomasz Tommaso Umberto
    Uwe Vadym Valery Vasco Vincent Vincenzo Vitali Vitalii Volodymyr Vsevolod Walter Werner Wilhelm
    Władysław Xavier Yannick Yevhen Youssef Yuriy Yusuf Yves Zaur Zdzisław""".split()
)
